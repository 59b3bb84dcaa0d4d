import type { PublicFormDesk } from '../../../domain/forms/public/desk'
import type { Locale } from '../../../i18n/locale'
import { LinkButton } from '../../ui/LinkButton'
import { LinkTabs } from '../../ui/LinkTabs'
import { PageHead } from '../../ui/PageHead'
import { SheetLinks } from '../sheets/SheetLinks'
import { StandingChip } from './FormDesks'
import { responsesText } from './text'

type Props = { form: PublicFormDesk; view: 'list' | 'summary'; locale: Locale }

/** The head of a public form for staff: how it stands, its page, its sheets, and its two views. */
export function FormHead({ form, view, locale }: Props) {
  const t = responsesText(locale)
  const here = `/portal/responses/${form.id}`
  return (
    <>
      <PageHead
        title={form.title}
        where={[{ label: t('title'), href: '/portal/responses' }]}
        aside={<StandingChip standing={form.standing} locale={locale} />}
        actions={
          <>
            {form.total > 0 && <SheetLinks formId={form.id} locale={locale} />}
            {form.standing && (
              <LinkButton href={`/forms/${form.slug}`} variant="quiet">
                {t('page')}
              </LinkButton>
            )}
          </>
        }
        locale={locale}
      />
      <LinkTabs
        label={t('tab.views')}
        tabs={[
          { href: here, label: t('tab.list'), count: form.total, current: view === 'list' },
          { href: `${here}?view=summary`, label: t('tab.summary'), current: view === 'summary' },
        ]}
        locale={locale}
      />
    </>
  )
}
