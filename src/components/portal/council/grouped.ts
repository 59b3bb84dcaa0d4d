/** Rows by their group, in the order in which they came. */
export function grouped<Row extends { group: string }>(rows: readonly Row[]): { group: string; rows: Row[] }[] {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return groups.map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
}
