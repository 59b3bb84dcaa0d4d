import { createHash } from 'node:crypto'
import type { ResultsFile } from '../../domain/publishing/sealed'
import { sealedText } from '../../domain/publishing/sealed'

/** The seal of a festival's results: SHA-256 of their canonical JSON, in hexadecimal. */
export const sealOf = (file: ResultsFile): string => createHash('sha256').update(sealedText(file), 'utf8').digest('hex')
