export function CapsSummary() {
  return null
}
