import { SaxesParser } from 'saxes'

export type XmlNode = {
  uri: string
  local: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
  text: string
}
export const bpmnLimits = { bytes: 2_000_000, depth: 60, elements: 20_000 } as const
export type XmlRefusal = { refused: 'notXml' | 'doctype' | 'tooLarge' | 'tooDeep'; line?: number }

class Refused extends Error {
  constructor(readonly reason: XmlRefusal['refused']) {
    super(reason)
  }
}

/**
 * The elements of a small XML file. A document type (and with it every entity of one's own) is refused, and so is what is
 * larger or deeper than any process that a person drew.
 */
export function xmlTree(xml: string): { root: XmlNode } | XmlRefusal {
  if (xml.length > bpmnLimits.bytes) return { refused: 'tooLarge' }
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlNode = { uri: '', local: '', attributes: {}, children: [], text: '' }
  const open: XmlNode[] = [top]
  let count = 0
  parser.on('error', () => refuse('notXml'))
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1
    if (count > bpmnLimits.elements) refuse('tooLarge')
    if (open.length > bpmnLimits.depth) refuse('tooDeep')
    const plain = Object.values(attributes).map((one) => [one.local, one.value])
    const node: XmlNode = { uri, local, attributes: Object.fromEntries(plain), children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node) node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  try {
    parser.write(xml.replace(/^\ufeff/, '')).close()
  } catch (fault) {
    if (fault instanceof Refused) return { refused: fault.reason, line: parser.line }
    throw fault
  }
  const [root] = top.children
  return root ? { root } : { refused: 'notXml', line: 1 }
}

function refuse(reason: XmlRefusal['refused']): never {
  throw new Refused(reason)
}
