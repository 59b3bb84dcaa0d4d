import Link from 'next/link'
import type { FestivalAddress } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import { Ltr } from '../../ui/Ltr'
import type { Worded } from '../../ui/text'
import { fileHref, sealHref } from '../addresses'

const types = ['pdf', 'csv', 'json'] as const

export type DownloadRowProps = Worded & { address: FestivalAddress; seal: string }

/** The data to take away, how it was made, and the seal that proves it. */
export function DownloadRow({ address, seal, locale }: DownloadRowProps) {
  const t = translator(locale, 'publicPages')
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 text-14">
      <ul aria-label={t('results.downloads')} className="flex flex-wrap items-center gap-x-6">
        {types.map((type) => (
          <li key={type}>
            <a
              href={fileHref(address, type)}
              download
              aria-label={t('results.download.of', { type: t(`results.download.${type}`) })}
              className="link inline-flex min-h-11 items-center"
            >
              {t(`results.download.${type}`)}
            </a>
          </li>
        ))}
        <li>
          <Link href="/method" className="link inline-flex min-h-11 items-center">
            {t('results.method')}
          </Link>
        </li>
      </ul>
      <p className="text-muted">
        {t('results.seal')} <Ltr>{`${seal.slice(0, 4)}…${seal.slice(-4)}`}</Ltr>
        <span aria-hidden="true"> · </span>
        <Link href={sealHref(address)} className="link inline-flex min-h-11 items-center">
          {t('results.sealCheck')}
        </Link>
      </p>
    </div>
  )
}
