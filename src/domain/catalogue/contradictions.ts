import type { FieldProblem } from '../problems'
import type { AccessStage, IdentityForm } from './identityForm'
import { allStages } from './identityForm'
import { channelsOf } from './options'
import type { SectionName } from './sections'
import { printsSection } from './sections'

/** Two statements of one form that cannot both hold, told at the place where one of them is mended. */
export type Contradiction = FieldProblem & { section: SectionName }

const has = (text: string | null): boolean => text !== null && text.trim() !== ''
type Finding = { path: string; section: SectionName; code: string; values?: Record<string, string | number> }

function ofStage(stage: AccessStage): Finding[] {
  const at = (field: string) => `stages.${stage.stage}.${field}`
  const found: (Finding | false)[] = [
    stage.channels.length > 0 &&
      !stage.electronic && { path: at('electronic'), section: 'access', code: 'channelsButNotElectronic' },
    stage.electronic && stage.channels.length === 0 && { path: at('channels'), section: 'access', code: 'noChannel' },
    stage.channels.includes('other') &&
      !has(stage.channelOther) && { path: at('channelOther'), section: 'access', code: 'otherUnnamed' },
    stage.inPersonReasons.includes('other') &&
      !has(stage.inPersonReasonOther) && { path: at('inPersonReasonOther'), section: 'access', code: 'otherUnnamed' },
    stage.inPersonReasons.length > 0 &&
      !stage.nonElectronic && { path: at('nonElectronic'), section: 'access', code: 'reasonsButElectronic' },
    stage.nonElectronic &&
      stage.inPersonReasons.length === 0 && { path: at('inPersonReasons'), section: 'access', code: 'noReason' },
    stage.channels.includes('counter') &&
      !has(stage.counterContract) && { path: at('counterContract'), section: 'access', code: 'noContract' },
    ...stage.channels
      .filter((channel) => !channelsOf[stage.stage].includes(channel))
      .map((): Finding => ({ path: at('channels'), section: 'access', code: 'channelNotHere' })),
    stage.nonElectronicPercent === 100 &&
      stage.electronic && { path: at('nonElectronicPercent'), section: 'access', code: 'allInPersonButElectronic' },
  ]
  return found.filter((one): one is Finding => one !== false)
}

/** Contradictions between statements, by what a reader of the printed form would ask about first. */
export function contradictionsOf(form: IdentityForm): Contradiction[] {
  const stages = allStages(form.stages)
  const online = stages.some(
    ({ stage, channels }) => stage !== 'production' && channels.some((one) => one === 'web' || one === 'mobile'),
  )
  const goesSomewhere = stages.some(({ stage, nonElectronic }) => stage !== 'production' && nonElectronic)
  const found: (Finding | false)[] = [
    form.lifeEvents.includes('other') &&
      !has(form.lifeEventOther) && { path: 'lifeEventOther', section: 'specification', code: 'otherUnnamed' },
    form.triggers.includes('other') &&
      !has(form.triggerOther) && { path: 'triggerOther', section: 'specification', code: 'otherUnnamed' },
    form.isFree &&
      form.fees.some(({ amountRials }) => (amountRials ?? 0) > 0) && {
        path: 'fees',
        section: 'details',
        code: 'freeButFees',
      },
    !form.isFree &&
      form.fees.length === 0 &&
      !has(form.feeNote) && { path: 'isFree', section: 'details', code: 'feeUnsaid' },
    form.visits.count === null &&
      !has(form.visits.note) && { path: 'visits.count', section: 'details', code: 'visitsUnsaid' },
    form.frequency.kind === 'times' &&
      form.frequency.times === null && { path: 'frequency.times', section: 'details', code: 'timesMissing' },
    form.recipients.count !== null &&
      form.recipients.period === null && { path: 'recipients.period', section: 'details', code: 'periodMissing' },
    form.duration.value !== null &&
      form.duration.unit === null && { path: 'duration.unit', section: 'details', code: 'unitMissing' },
    online && !has(form.url) && !has(form.systemName) && { path: 'url', section: 'access', code: 'onlineButNoAddress' },
    form.visits.count === 0 &&
      goesSomewhere && { path: 'visits.count', section: 'details', code: 'noVisitsButInPerson' },
    ...stages.flatMap(ofStage),
  ]
  return found.filter((one): one is Finding => one !== false && printsSection(form.variant, one.section))
}
