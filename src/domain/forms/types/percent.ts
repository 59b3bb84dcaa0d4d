import { numeric } from './numeric'

/** A share in percent, 0 to 100 unless staff set other bounds: growth may be above or below. */
export const percent = numeric({ min: '0', max: '100', say: (value, _, { percent }) => percent(value) })
