export function FestivalMoves() {
  return null
}
