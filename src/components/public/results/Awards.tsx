import Link from 'next/link'
import type { Award, FestivalAddress } from '../../../domain/publishing/pages'
import { translator } from '../../../i18n'
import type { Worded } from '../../ui/text'
import { cardHref } from '../addresses'

export type AwardsProps = Worded & { awards: Award[]; address: FestivalAddress }

/** تقدیر موضوعی: whom the festival honours for what, beside the winners of the groups. */
export function Awards({ awards, address, locale }: AwardsProps) {
  if (awards.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="text-22">{translator(locale, 'publicPages')('results.awards')}</h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {awards.map((award, index) => (
          <li key={index} className="card rounded-card border border-line bg-paper p-5">
            <p className="text-14 font-medium text-turquoise">{award.title}</p>
            <p className="mt-1 font-strong">
              {award.hasCard ? (
                <Link href={cardHref(address, award.agency)} className="link">
                  {award.agencyName}
                </Link>
              ) : (
                award.agencyName
              )}
            </p>
            {award.reason && <p className="mt-1 text-14 text-muted">{award.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
