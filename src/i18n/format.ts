/** The only formatter: every digit, date and percent on a screen, in a paper or in a mail goes through here. */
export { formatDate, formatDateTime, formatDaysLeft, formatTime, jalaliMonthName } from './dates'
export type { DateStyle } from './dates'
export { formatList } from './lists'
export type { Locale } from './locale'
export { formatDigits, formatNumber, formatPercent, formatScore, formatSigned } from './numbers'
export type { NumberOptions } from './numbers'
export { formatFileSize, formatOrdinal } from './quantities'
