import type { AccessStage, ExternalLink, IdentityForm, InternalSystem } from '../identityForm'
import type { CpsvChannel, CpsvParticipation, CpsvStage, CpsvSystem } from './model'
import type { Naming } from './naming'
import { given, rowName } from './naming'

/**
 * Sections 6 to 8: a channel for every medium of every stage, with one more where people have to come; the stages with what
 * only the form knows of them; exchanges with other bodies as their participation.
 */
export const accessNodes = (form: IdentityForm, names: Naming) => ({
  url: given(form.url),
  systemName: given(form.systemName),
  hasChannel: form.stages.flatMap((stage) => channelsOf(stage, names)),
  accessStage: form.stages.map((stage) => stageNode(stage, names)),
  internalSystem: form.internalSystems.map((system, at) => systemNode(system, names.part(`system-${at + 1}`))),
  hasParticipation: form.externalLinks.map((link, at) => participation(link, `exchange-${at + 1}`, names)),
})

const channelsOf = ({ stage, channels, nonElectronic }: AccessStage, names: Naming): CpsvChannel[] =>
  [...channels, ...(nonElectronic ? (['inPerson'] as const) : [])].map((channel) => ({
    id: names.part(`channel-${stage}-${channel}`),
    type: 'Channel',
    identifier: names.identifier(`${stage}-${channel}`),
    channelType: names.concept('channel', channel),
    atStage: { id: names.part(`stage-${stage}`) },
  }))

const stageNode = (stage: AccessStage, { part, concept }: Naming): CpsvStage => ({
  id: part(`stage-${stage.stage}`),
  type: 'AccessStage',
  stage: concept('stage', stage.stage),
  electronic: stage.electronic,
  channelOther: given(stage.channelOther),
  counterContract: given(stage.counterContract),
  nonElectronic: stage.nonElectronic,
  nonElectronicPercent: given(stage.nonElectronicPercent),
  inPersonReason: stage.inPersonReasons.map((reason) => concept('inPersonReason', reason)),
  inPersonReasonOther: given(stage.inPersonReasonOther),
  visitScope: stage.visitScope === null ? undefined : concept('visitScope', stage.visitScope),
})

const systemNode = ({ name, fields, online, batch, manual }: InternalSystem, id: string): CpsvSystem => ({
  id,
  type: 'InternalSystem',
  title: name,
  fields: given(fields),
  online,
  batch,
  manual,
})

const participation = (link: ExternalLink, name: string, { part, identifier, concept }: Naming): CpsvParticipation => ({
  id: part(name),
  type: 'Participation',
  identifier: identifier(name),
  description: link.fields ?? link.system ?? link.agency,
  role: { id: 'kn:role-exchange', type: 'Concept' },
  hasParticipant: {
    id: part(`${name}-agency`),
    type: 'Agent',
    identifier: identifier(`${name}-agency`),
    title: link.agency,
    agencyRow: rowName(link.agencyRow),
  },
  system: given(link.system),
  fields: given(link.fields),
  amountRials: given(link.amountRials),
  online: link.online,
  batch: link.batch,
  manualBy: link.manualBy === null ? undefined : concept('manualInquirer', link.manualBy),
})
