/** An element of a drawing. Attributes are named as React names them (`textAnchor`), so that pages and files share one tree. */
export type SvgElement = {
  tag: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly (SvgElement | string)[]
}

export const element = (
  tag: string,
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement => ({ tag, attributes, children })

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as XML holds it, in elements and attributes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** `viewBox` alone keeps its capital in SVG; the others have a hyphen there. */
const svgName = (name: string): string =>
  name === 'viewBox' ? name : name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)

/** The tree as the text of an SVG file. */
export function svgText({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${svgName(name)}="${escapeXml(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child))).join('')
  return inside ? `<${tag}${written.join('')}>${inside}</${tag}>` : `<${tag}${written.join('')}/>`
}
