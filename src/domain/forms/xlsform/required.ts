/** What the column `required` says: yes, no, or an expression. */
export function isRequired(cell: string | undefined): boolean | string {
  const text = (cell ?? '').trim()
  if (/^(yes|true|true\(\)|1|بله|بلی)$/i.test(text)) return true
  return /^(|no|false|false\(\)|0|خیر)$/i.test(text) ? false : text
}
