import type { Worded } from '../../ui/text'
import { publicFormText } from './text'

/**
 * A box that machines fill and people never meet: out of sight, out of the tab order and out of the tree that screen
 * readers read, and no browser fills it by itself.
 */
export function Trap({ value, onChange, locale }: Worded & { value: string; onChange: (value: string) => void }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {publicFormText(locale)('trap')}
        <input
          type="text"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </div>
  )
}
