import type { FestivalAddress } from '../../domain/publishing/pages'

/** What the address of a results page says, or null for what no page can have. */
export function readAddress({ province, year }: { province: string; year: string }): FestivalAddress | null {
  return /^1[34]\d\d$/.test(year) && /^[a-z0-9-]{1,60}$/.test(province) ? { province, year: Number(year) } : null
}
