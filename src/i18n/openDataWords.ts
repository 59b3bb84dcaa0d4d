import type { ConceptList } from '../domain/catalogue/cpsv/model'
import { translator } from '.'
import type { Locale } from '.'

/** The words of an option as the form prints them; those that the form does not print are the open data's own. */
export function optionWords(locale: Locale): (list: ConceptList, value: string) => string {
  const [form, own] = [translator(locale, 'catalogue'), translator(locale, 'openData')]
  return (list, value) => {
    if (list === 'status') return own.at(`status.${value}`)
    return value === 'inPerson' ? own('inPerson') : form.at(`${list}.${value}`)
  }
}
