import type { Answers } from './definition'

/** What has become of a form that others may fill at the same time. */
export type FormNews = {
  revision: number
  /** state of the evaluation */
  state: string
  /** the files that stand in it, each with what the scanner said */
  evidence: string[]
  /** names of colleagues who have it open now */
  others: string[]
}

/** What was saved after a revision, as it is now, and who saved last. */
export type SavedSince = { revision: number; answers: Answers; by: string | null }

/** The fields that were saved after this revision. */
export const touchedSince = (fieldRevisions: Record<string, number> | null, revision: number): string[] =>
  Object.entries(fieldRevisions ?? {})
    .filter(([, at]) => at > revision)
    .map(([name]) => name)

/** Those fields with their answers; one that was emptied says null. */
export const savedSince = (
  answers: Answers,
  fieldRevisions: Record<string, number> | null,
  revision: number,
): Answers => Object.fromEntries(touchedSince(fieldRevisions, revision).map((name) => [name, answers[name] ?? null]))
