/** How long an unfinished upload waits for its line to come back, in hours. */
export const uploadHours = 24
/** The most unfinished uploads of one person. */
export const mostUnfinished = 40

/** What an upload says of itself when it begins: the slot that it is for, and the name of its file. */
export type UploadTarget = { evaluation: string; field: string; slot: string; name: string }
