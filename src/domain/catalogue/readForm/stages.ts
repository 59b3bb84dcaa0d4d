import { toAsciiDigits } from '../../text/digits'
import { searchKey } from '../../text/fold'
import type { AccessStage } from '../identityForm'
import { emptyStage } from '../identityForm'
import { readMeasure } from '../measure'
import type { StageName } from '../options'
import { channels, inPersonReasons, stageNames, visitScopes } from '../options'
import { boxesOf } from './boxes'
import { numberOf, otherSpellings, pick } from './values'
import type { FormWords } from './words'
import { afterWords, firstSpelling, spellingsOf, writtenAfter } from './words'

/** How other copies of the form print the four stages and their channels. */
const stageWords: Partial<Record<StageName, readonly string[]>> = {
  information: ['در مرحله اطلاع رسانی'],
  request: ['در مرحله درخواست', 'مرحله درخواست'],
  production: ['مرحله تولید', 'در مرحله تولید'],
  delivery: ['در مرحله ارائه', 'مرحله ارائه'],
}
const channelWords = {
  web: ['اینترنتی (مانند درگاه دستگاه)', 'اینترنتی'],
  mobile: ['تلفن همراه'],
  intranet: ['اینترانتی'],
  callCentre: ['تلفن گویا'],
  ...otherSpellings,
} as const

/** Reads the rows of section 6, one stage after the other: first the electronic band of each, then the other. */
export function stageReader(words: FormWords) {
  const names = spellingsOf(words, 'stagePrinted', stageNames, stageWords)
  const [electronic, manual, contract] = ['electronic', 'nonElectronic', 'counterContract'].map((name) =>
    searchKey(words(`field.${name}`)),
  ) as [string, string, string]
  const lists = {
    channels: spellingsOf(words, 'channel', channels, channelWords),
    reasons: spellingsOf(words, 'inPersonReason', inPersonReasons, otherSpellings),
    scopes: spellingsOf(words, 'visitScope', visitScopes),
  }
  const stages = new Map<StageName, AccessStage>()
  let now: AccessStage | null = null
  let isManual = false
  let isDoubtful = false

  function heading(cell: string): boolean {
    const found = /[\u2610\u2611]/.test(cell) ? null : firstSpelling(cell.trim(), names)
    if (!found) return false
    now = stages.get(found.value) ?? emptyStage(found.value)
    stages.set(found.value, now)
    isManual = false
    return true
  }

  function take(stage: AccessStage, cell: string): boolean {
    const { boxes, text } = boxesOf(cell)
    for (const line of text.split('\n')) {
      const rest = afterWords(line, contract)
      if (rest !== null) stage.counterContract = toAsciiDigits(writtenAfter(rest) ?? '') || null
      if (afterWords(line, manual) !== null) isManual = true
    }
    const left = boxes.filter((box) => {
      const share = afterWords(box.text, manual)
      const isKind = share !== null || afterWords(box.text, electronic) !== null
      if (share !== null) {
        isManual = true
        stage.nonElectronic = box.ticked
        stage.nonElectronicPercent = numberOf(readMeasure(writtenAfter(share) ?? '').number)
      } else if (isKind) {
        isManual = false
        stage.electronic = box.ticked
      }
      return !isKind
    })
    if (!isManual) {
      const { ticked, written, unknown } = pick(left, lists.channels, channels)
      stage.channels = channels.filter((one) => ticked.includes(one) || stage.channels.includes(one))
      stage.channelOther = written ?? stage.channelOther
      isDoubtful ||= unknown
    } else {
      const reasons = pick(left, lists.reasons, inPersonReasons)
      const scopes = pick(left, lists.scopes, visitScopes)
      stage.inPersonReasons = inPersonReasons.filter(
        (one) => reasons.ticked.includes(one) || stage.inPersonReasons.includes(one),
      )
      stage.inPersonReasonOther = reasons.written ?? stage.inPersonReasonOther
      stage.visitScope = scopes.ticked[0] ?? stage.visitScope
    }
    return boxes.length > 0
  }

  return {
    /** True when the row belongs to a stage. */
    row(cells: readonly string[]): boolean {
      const rest = cells.filter((cell) => !heading(cell))
      if (!now) return rest.length < cells.length
      const stage: AccessStage = now
      return rest.map((cell) => take(stage, cell)).some(Boolean) || rest.length < cells.length
    },
    found: (): { stages: AccessStage[]; isDoubtful: boolean } => ({
      stages: stageNames.flatMap((name) => stages.get(name) ?? []),
      isDoubtful,
    }),
  }
}
