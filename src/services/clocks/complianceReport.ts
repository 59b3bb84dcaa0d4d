import type { PayloadRequest } from 'payload'
import { toJalali } from '../../domain/calendar/jalali'
import { debtors } from '../../domain/clocks/kinds'
import type { ComplianceReport } from '../../domain/clocks/report'
import { daysOfYear, monthsOfYear } from '../../domain/clocks/report'
import { assignmentsOf } from '../../domain/people/person'
import { holdsSomewhere, scopeOf } from '../../domain/people/rights'
import { problems } from '../../domain/problems'
import { today } from '../../lib/clock'
import { measureClocks } from './measure'

/**
 * How deadlines were kept in a year, in the person's own province: by kind of work, by agency and by month, a statement each.
 * Refuses nobody and who may not read clocks.
 */
export async function complianceReport({
  req,
  year: askedYear,
  owedBy: askedDebtor,
}: {
  req: PayloadRequest
  year?: number | undefined
  owedBy?: string | undefined
}): Promise<ComplianceReport> {
  if (!req.user) throw problems.notSignedIn()
  const assignments = assignmentsOf(req.user)
  const province = scopeOf(assignments, 'clock.read').provinces[0]
  if (!holdsSomewhere(assignments, 'clock.read') || !province) throw problems.forbidden()
  const present = toJalali(today()).year
  const years = Array.from({ length: 5 }, (_, back) => present - back)
  const year = askedYear && years.includes(askedYear) ? askedYear : present
  const owedBy = debtors.find((one) => one === askedDebtor) ?? null
  const asked = { province, ...daysOfYear(year), owedBy }
  const [all = null] = await measureClocks(req, { ...asked, by: 'all' })
  return {
    year,
    years,
    owedBy,
    all,
    kinds: await measureClocks(req, { ...asked, by: 'kind' }),
    agencies: await measureClocks(req, { ...asked, by: 'agency' }),
    months: (await measureClocks(req, { ...asked, by: 'month', months: monthsOfYear(year) })).sort(
      (one, other) => Number(one.key) - Number(other.key),
    ),
  }
}
