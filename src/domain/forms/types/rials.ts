import { numeric } from './numeric'

/** An amount of money in rials, as official papers state it: whole, and not below zero unless staff say otherwise. */
export const rials = numeric({ whole: true, min: '0', say: (value, _, { rials }) => rials(value) })
