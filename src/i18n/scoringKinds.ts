import { kindNames } from '../domain/indicators/registry'
import { messages } from './messages'

/** The kinds of scoring for the admin's select: the registry's names, in its order, with their labels. */
export const scoringKindOptions = () =>
  kindNames.map((value) => ({
    value,
    label: { fa: messages.scoring.fa.kind[value], en: messages.scoring.en.kind[value] },
  }))
