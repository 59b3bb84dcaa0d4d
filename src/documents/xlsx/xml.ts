import { SaxesParser } from 'saxes'

export type Element = { name: string; attributes: Record<string, string> }
type Handlers = { open?: (element: Element) => void; close?: (name: string) => void; text?: (text: string) => void }

/** Reads XML piece by piece; names come without their prefix. Entities of a document type are refused by the parser. */
export function readXml(xml: string, { open, close, text }: Handlers): void {
  const bare = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  if (open) parser.on('opentag', ({ name, attributes }) => open({ name: bare(name), attributes }))
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.write(xml).close()
}
