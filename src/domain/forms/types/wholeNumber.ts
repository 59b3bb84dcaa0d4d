import { withUnit } from './number'
import { numeric } from './numeric'

/** A count of something: a number without a fraction. */
export const wholeNumber = numeric({ whole: true, say: withUnit })
