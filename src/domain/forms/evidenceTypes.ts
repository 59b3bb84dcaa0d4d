/** Types of evidence that are taken, by content type, with the extensions that may name them [A.5 of the field notes]. */
export const evidenceTypes: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
}

/** The largest file that is taken, in bytes: 10 MB. */
export const maxEvidenceBytes = 10 * 1024 * 1024
