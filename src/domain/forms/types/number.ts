import type { NumberField } from '../definition'
import { numeric } from './numeric'
import type { Wording } from './type'

/** A number with its unit behind it. */
export const withUnit = (value: string, { unit }: NumberField, { number }: Wording): string =>
  unit ? `${number(value)} ${unit}` : number(value)

/** An exact decimal, also below zero unless staff say otherwise. */
export const number = numeric({ say: withUnit })
