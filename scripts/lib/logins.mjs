/**
 * The lines that tell the demo's log-ins after a start: one person a role, since a list of everybody pushes the addresses
 * off the screen. Those whom the seed marked as telling (work waits for them) come before the rest of their role.
 */
export function loginLines(logins, file) {
  const byRole = new Map()
  for (const login of logins) {
    const chosen = byRole.get(login.role)
    if (!chosen || (login.telling && !chosen.telling)) byRole.set(login.role, login)
  }
  const shown = [...byRole.values()]
  const width = (name) => Math.max(...shown.map((login) => String(login[name]).length)) + 2
  const columns = ['email', 'password', 'where', 'role'].map((name) => [name, width(name)])
  const lines = shown.map((login) => {
    const cells = columns.map(([name, wide]) => String(login[name]).padEnd(wide))
    return `  ${cells.join('')}${login.name}`
  })
  const others = logins.length - shown.length
  if (others > 0)
    lines.push('', `  … و ${persianDigits(others)} نفر دیگر در logins.json · and ${others} more in ${file}`)
  return lines
}

/** The launcher runs before anything is built, so that it cannot ask i18n/format. */
const persianDigits = (count) => String(count).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit])
