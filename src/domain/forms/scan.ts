/**
 * What the virus scanner has said of a file. `none`: the installation has no scanner. `waiting`: in quarantine, read by
 * nobody but its uploader. `infected`: its bytes are gone; the line stays to say so.
 */
export const scanStates = ['none', 'waiting', 'clean', 'infected'] as const
export type ScanState = (typeof scanStates)[number]

/** The states in which those who may read the evaluation may open the file. */
export const readableScanStates = ['none', 'clean'] as const satisfies readonly ScanState[]
