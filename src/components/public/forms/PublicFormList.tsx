import type { Standing } from '../../../domain/forms/public/publicPage'
import { translator } from '../../../i18n'
import { formatDate } from '../../../i18n/format'
import { EmptyState } from '../../ui/EmptyState'
import { LinkButton } from '../../ui/LinkButton'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { PublicPage } from '../Shell'

type Listed = {
  id: string
  slug: string
  title: string
  intro: string | null
  organisation: string
  opensOn: string | null
  closesOn: string | null
  standing: Standing
}

/** The public forms that are open or will open, and the way to a response that was sent. */
export function PublicFormList({ forms, locale }: Worded & { forms: Listed[] }) {
  const t = translator(locale, 'publicForms')
  return (
    <PublicPage>
      <PageHead
        title={t('title')}
        asked={t('lead')}
        actions={<LinkButton href="/forms/track">{t('list.track')}</LinkButton>}
        locale={locale}
      />
      {forms.length === 0 && <EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
      <ul className="grid gap-4 lg:grid-cols-2">
        {forms.map((form) => (
          <li key={form.id} className="card flex flex-col items-start gap-2 rounded-card border border-line bg-paper p-5">
            <h2 className="text-18">
              <a href={`/forms/${form.slug}`} className="link">
                {form.title}
              </a>
            </h2>
            <p className="text-14 text-muted">
              {form.organisation} · {timeOf(form, locale)}
            </p>
            {form.intro && <p className="line-clamp-3 max-w-question">{form.intro}</p>}
            {form.standing === 'open' && (
              <LinkButton href={`/forms/${form.slug}`} size="small">
                {t('list.answer')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </PublicPage>
  )
}

function timeOf({ standing, opensOn, closesOn }: Listed, locale: 'fa' | 'en'): string {
  const t = translator(locale, 'publicForms')
  if (standing === 'notYetOpen') return t('from', { date: formatDate(opensOn ?? '', 'long', locale) })
  return closesOn ? t('until', { date: formatDate(closesOn, 'long', locale) }) : t('noEnd')
}
