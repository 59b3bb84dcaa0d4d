import { translator } from '../../../i18n'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import type { Worded } from '../../ui/text'
import { TextField } from '../../ui/TextField'
import { PublicPage } from '../Shell'

type Props = Worded & { typed: string; fault: 'malformed' | 'unknown' | null }

/** Asks for the tracking code of a response; works without any script. */
export function TrackForm({ typed, fault, locale }: Props) {
  const t = translator(locale, 'publicForms')
  return (
    <PublicPage>
      <PageHead
        title={t('track.title')}
        where={[{ label: t('title'), href: '/forms' }]}
        asked={t('track.lead')}
        locale={locale}
      />
      <form action="/forms/track" method="get" className="grid max-w-question justify-items-start gap-5">
        <TextField
          name="code"
          label={t('track.code')}
          help={t('track.help')}
          defaultValue={typed}
          error={fault ? t(`track.${fault}`) : undefined}
          autoComplete="off"
          ltr
          locale={locale}
        />
        <Button type="submit" variant="primary" locale={locale}>
          {t('track.submit')}
        </Button>
      </form>
    </PublicPage>
  )
}
