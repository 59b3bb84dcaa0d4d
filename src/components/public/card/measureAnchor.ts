/** The anchor of a measure on its report card. Codes may hold any letters; an address takes these. */
export const measureAnchor = ({ code }: { code: string }): string => `m-${encodeURIComponent(code).replaceAll('%', '_')}`
