/** The element id of the field with this path (`answers.6-1.actual` → `f-answers_6-1_actual`): error summaries link to it. */
export function fieldId(path: string): string {
  return `f-${path.replace(/[^\w\u0600-\u06ff-]/g, '_')}`
}
