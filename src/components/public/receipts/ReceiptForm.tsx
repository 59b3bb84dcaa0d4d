import { translator } from '../../../i18n'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { TextField } from '../../ui/TextField'
import { PublicPage } from '../Shell'

export type ReceiptFormProps = Worded & {
  typed: string
  /** `malformed`: it cannot be a code; `unknown`: it can, but none of ours is like it */
  fault: 'malformed' | 'unknown' | null
}

/** Asks for a tracking code, and says what is wrong with the one that was given. */
export function ReceiptForm({ typed, fault, locale }: ReceiptFormProps) {
  const t = translator(locale, 'receipt')
  return (
    <PublicPage>
      <PageHead title={t('page.title')} asked={t('page.lead')} locale={locale} />
      <form action="/receipts" method="get" className="grid max-w-question gap-5">
        <TextField
          name="code"
          label={t('code')}
          help={t('page.help')}
          defaultValue={typed}
          error={fault ? t(`page.${fault}`) : undefined}
          autoComplete="off"
          ltr
          locale={locale}
        />
        <div>
          <Button locale={locale} type="submit" variant="primary">
            {t('page.submit')}
          </Button>
        </div>
      </form>
    </PublicPage>
  )
}
