import type { AccessStage } from '../domain/catalogue/identityForm'
import { channelsOf, inPersonReasons, visitScopes } from '../domain/catalogue/options'
import type { PaperOption, PaperStage } from '../domain/catalogue/paper'
import { formatDigits, formatPercent } from './format'
import type { PaperWords } from './identityPaper'

/** A stage of section 6 with every box that annex 1 prints for it. */
export function paperStage(stage: AccessStage, w: PaperWords): PaperStage {
  const printed = channelsOf[stage.stage]
  const channel = (name: (typeof printed)[number]): PaperOption => ({
    text: w.t.at(`channel.${name}`),
    ticked: stage.channels.includes(name),
    written: name === 'other' ? stage.channelOther : null,
  })
  return {
    title: w.t.at(`stagePrinted.${stage.stage}`),
    electronic: { text: w.label('electronic'), ticked: stage.electronic, written: null },
    channels: printed.map(channel),
    contract: printed.includes('counter')
      ? {
          label: w.label('counterContract'),
          text: stage.counterContract ? formatDigits(stage.counterContract, w.locale) : '',
        }
      : null,
    nonElectronic: {
      text: w.label('nonElectronic'),
      ticked: stage.nonElectronic,
      written: stage.nonElectronicPercent === null ? null : formatPercent(stage.nonElectronicPercent, w.locale),
    },
    reasonsLabel: w.label('inPersonReasons'),
    reasons: w.options('inPersonReason', inPersonReasons, stage.inPersonReasons, stage.inPersonReasonOther),
    scopeLabel: w.label('visitScope'),
    scopes: w.options('visitScope', visitScopes, [stage.visitScope]),
  }
}
