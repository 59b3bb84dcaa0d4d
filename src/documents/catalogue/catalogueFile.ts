import type { PublishedForm } from '../../domain/catalogue/publicViews'
import type { StreamedDocument } from '../document'

/** The public catalogue: the address of the installation, without a slash at its end, and all current editions. */
export type Catalogue = { base: string; forms: () => AsyncIterable<PublishedForm> }
export type CatalogueFile = StreamedDocument<Catalogue>

const bytes = new TextEncoder()

/** A file of the catalogue that is made a service at a time. */
export const catalogueFile = (
  mimeType: string,
  extension: string,
  pieces: (catalogue: Catalogue) => AsyncIterable<string>,
): CatalogueFile => ({
  mimeType,
  extension,
  fileName: () => 'services',
  title: () => 'services',
  stream: async function* (catalogue) {
    for await (const piece of pieces(catalogue)) yield bytes.encode(piece)
  },
})

/** A JSON list that stands between two texts, an item a line. */
export async function* jsonList<Row>(
  head: string,
  rows: AsyncIterable<Row>,
  item: (row: Row) => unknown,
  tail: string,
): AsyncGenerator<string> {
  yield head
  let between = '\n'
  for await (const row of rows) {
    yield between + JSON.stringify(item(row))
    between = ',\n'
  }
  yield tail
}
