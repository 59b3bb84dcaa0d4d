import type { ClockKindName } from '../domain/clocks/kinds'
import { clockKinds } from '../domain/clocks/kinds'
import type { Facts } from './notice'

const isClockKind = (value: unknown): value is ClockKindName => typeof value === 'string' && value in clockKinds

const one =
  (folder: string) =>
  ({ evaluation }: Facts) =>
    evaluation ? `/portal/${folder}/${evaluation}` : '/portal'

/** Where notices lead. Each path is a page; a test asks the tree of pages whether it is there. */
export const links = {
  home: () => '/portal',
  /** the agency's answers, to write or to read */
  form: one('self-assessment'),
  /** what the evaluators found, for the agency */
  scores: one('evaluations'),
  /** for the staff who judge */
  review: one('reviews'),
  appeals: () => '/portal/appeals',
  approvals: () => '/portal/approvals',
  inquiry: ({ details }: Facts) =>
    details.inquiry ? `/portal/inquiries/${String(details.inquiry)}` : '/portal/inquiries',
  briefing: ({ details }: Facts) =>
    details.briefing ? `/portal/briefings/${String(details.briefing)}` : '/portal/briefings',
  briefings: () => '/portal/briefings',
  visit: ({ details }: Facts) => (details.visit ? `/portal/visits/${String(details.visit)}` : '/portal/visits'),
  visits: () => '/portal/visits',
  circulars: () => '/portal/circulars',
  circular: ({ details }: Facts) =>
    details.circular ? `/portal/circulars/${String(details.circular)}` : '/portal/circulars',
  /** the desk, under the kind of work that is spoken of */
  desk: ({ details }: Facts) => (isClockKind(details.kind) ? clockKinds[details.kind].href : '/portal'),
  compliance: () => '/portal/compliance',
  sla: ({ details }: Facts) => (details.sla ? `/portal/slas/${String(details.sla)}` : '/portal/slas'),
  service: ({ details }: Facts) =>
    details.service ? `/portal/services/${String(details.service)}` : '/portal/services',
  council: () => '/portal/council',
  results: ({ provinceCode, performanceYear }: Facts) =>
    provinceCode && performanceYear ? `/results/${provinceCode}/${performanceYear}` : '/results',
}
