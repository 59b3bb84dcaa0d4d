import { searchKey } from '../../text/fold'
import type { SheetWords } from './part'

/** Yes and no as people write them; anything else stays as it is, and is refused later. */
export function yesNoOf({ yes, no }: Pick<SheetWords, 'yes' | 'no'>, typed: string): unknown {
  const key = searchKey(typed)
  if ([searchKey(yes), 'بله', 'اری', 'yes', 'true', '1'].includes(key)) return true
  return [searchKey(no), 'نه', 'no', 'false', '0'].includes(key) ? false : typed
}
