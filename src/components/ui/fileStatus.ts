import type { ScanState } from '../../domain/forms/scan'
import type { SlotFile } from './FileLine'

/** How a kept file shows, by what the virus scanner has said of it. */
export const fileStatus = {
  none: 'stored',
  clean: 'stored',
  waiting: 'checking',
  infected: 'infected',
} as const satisfies Record<ScanState, SlotFile['status']>
