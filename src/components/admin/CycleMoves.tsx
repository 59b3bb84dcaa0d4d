export function CycleMoves() {
  return null
}
