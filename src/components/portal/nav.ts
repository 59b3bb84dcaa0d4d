import type { Assignment } from '../../domain/people/rights'
import { holdsSomewhere } from '../../domain/people/rights'
import type { Verb } from '../../domain/people/verbs'
import { translator } from '../../i18n'
import type { Locale } from '../../i18n'
import type { IconName } from '../ui/icons'
import type { NavItem, NavSection } from './Shell'

type Asked = {
  assignments: readonly Assignment[]
  ownEvaluation: string | null
  waiting?: number | undefined
  /** messages that he has not read */
  unread: number
  locale: Locale
}
type Place = {
  key:
    | 'compliance'
    | 'noticeTexts'
    | 'inquiries'
    | 'briefings'
    | 'visits'
    | 'circulars'
    | 'services'
    | 'slas'
    | 'reviews'
    | 'appeals'
    | 'approvals'
    | 'council'
    | 'sending'
    | 'responses'
  href: string
  verbs: Verb[]
  icon: IconName
}

const places: Place[] = [
  { key: 'reviews', href: '/portal/reviews', verbs: ['evaluation.read'], icon: 'people' },
  { key: 'inquiries', href: '/portal/inquiries', verbs: ['inquiry.manage', 'inquiry.answer'], icon: 'form' },
  { key: 'briefings', href: '/portal/briefings', verbs: ['briefing.manage', 'briefing.attend'], icon: 'calendar' },
  { key: 'visits', href: '/portal/visits', verbs: ['visit.manage', 'visit.report', 'visit.remark'], icon: 'people' },
  { key: 'appeals', href: '/portal/appeals', verbs: ['appeal.decide'], icon: 'scales' },
  { key: 'approvals', href: '/portal/approvals', verbs: ['evaluation.approve'], icon: 'check' },
  { key: 'council', href: '/portal/council', verbs: ['council.read'], icon: 'book' },
  { key: 'sending', href: '/portal/sending', verbs: ['cycle.send'], icon: 'upload' },
  { key: 'compliance', href: '/portal/compliance', verbs: ['clock.read'], icon: 'chart' },
  { key: 'circulars', href: '/portal/circulars', verbs: ['circular.write', 'circular.readOwn'], icon: 'file' },
  { key: 'noticeTexts', href: '/portal/notice-texts', verbs: ['notice.configure'], icon: 'settings' },
  { key: 'services', href: '/portal/services', verbs: ['service.read', 'service.fill'], icon: 'file' },
  { key: 'slas', href: '/portal/slas', verbs: ['sla.read', 'sla.readInForce'], icon: 'book' },
  { key: 'responses', href: '/portal/responses', verbs: ['publicForm.readResponses'], icon: 'form' },
]

/** The parts of the portal that this person has something to do in. */
export function navOf({ assignments, ownEvaluation, waiting, unread, locale }: Asked): NavSection[] {
  const t = translator(locale, 'portal')
  const holds = (verb: Verb) => holdsSomewhere(assignments, verb)
  const own: NavItem[] =
    holds('evaluation.readOwn') && ownEvaluation
      ? [
          { href: `/portal/self-assessment/${ownEvaluation}`, label: t('nav.selfAssessment'), icon: 'form' },
          { href: `/portal/sheets/${ownEvaluation}`, label: t('nav.sheets'), icon: 'file' },
          { href: `/portal/evaluations/${ownEvaluation}`, label: t('nav.scores'), icon: 'chart' },
        ]
      : []
  const province = places
    .filter(({ verbs }) => verbs.some(holds))
    .map(({ key, href, icon }) => ({ href, label: t(`nav.${key}`), icon }))
  const more: NavItem[] = [
    { href: '/portal/workflows', label: t('nav.workflows'), icon: 'route' },
    { href: '/', label: t('nav.results'), icon: 'chart' },
  ]
  if (holds('admin.enter')) more.unshift({ href: '/admin', label: t('nav.admin'), icon: 'settings' })
  return [
    {
      items: [
        { href: '/portal', label: t('nav.desk'), icon: 'inbox', count: waiting },
        { href: '/portal/messages', label: t('nav.messages'), icon: 'mail', unread },
      ],
    },
    ...(own.length > 0 ? [{ title: t('section.own'), items: own }] : []),
    ...(province.length > 0 ? [{ title: t('section.province'), items: province }] : []),
    { title: t('section.more'), items: more },
  ]
}
