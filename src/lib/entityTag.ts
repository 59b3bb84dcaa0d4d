/** Whether the tags that a reader has (`If-None-Match`) name this one. A proxy that compresses may have weakened it; `*` is any. */
export const isKnownTag = (known: string | null, tag: string): boolean =>
  (known ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*')
