/**
 * How much of `max` is `value`, in percent between 0 and 100, for drawing alone. Here a float is good enough: it moves a
 * bar by less than a pixel and is never shown or stored.
 */
export function shareOf(value: string, max: string): number {
  const whole = Number(max)
  const share = whole > 0 ? (Number(value) / whole) * 100 : 0
  return Math.round(Math.min(100, Math.max(0, Number.isFinite(share) ? share : 0)) * 100) / 100
}
