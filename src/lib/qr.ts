import { renderSVG } from 'uqr'

/** A text as a QR code: an SVG picture, ready to stand as the address of an image. */
export const qrImage = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(renderSVG(text, { border: 1 })).toString('base64')}`
