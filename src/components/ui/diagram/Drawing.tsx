import { createElement } from 'react'
import type { ReactElement } from 'react'
import type { SvgElement } from '../../../domain/diagram/svgElement'

/** A drawing of the domain on a page: the same tree that files are written from. */
export function Drawing({ drawing }: { drawing: SvgElement }): ReactElement {
  return elementOf(drawing, 0)
}

const elementOf = ({ tag, attributes, children }: SvgElement, key: number): ReactElement =>
  createElement(
    tag,
    { ...attributes, key },
    ...children.map((child, at) => (typeof child === 'string' ? child : elementOf(child, at))),
  )
