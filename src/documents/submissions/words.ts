import { jalaliText } from '../../domain/forms/sheet/parts'
import type { SheetWords } from '../../domain/forms/sheet/part'
import { clockInTehran, dayInTehran } from '../../domain/calendar/tehran'
import { translator } from '../../i18n'
import { levelText } from '../../i18n/answerText'
import { answerWording } from '../../i18n/answerWording'

/** The words of sheets. Sheets are Persian: they are for offices, and come back in as they went out. */
export function sheetWords(): SheetWords {
  const wording = answerWording('fa')
  return {
    yes: wording.yesNo(true),
    no: wording.yesNo(false),
    none: translator('fa', 'fill')('none'),
    and: wording.list(['', '']),
    level: (key, measure) => levelText(key, measure, 'fa'),
    wording,
  }
}

/** A moment as offices write it, in Tehran's time: «1405/09/01 14:32». */
export function momentText(instant: string): string {
  const { hour, minute } = clockInTehran(instant)
  return `${jalaliText(dayInTehran(instant))} ${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}`
}
