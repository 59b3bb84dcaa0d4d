/** A paper or file that leaves the house: what it is called, what it is, and how it is made from its data. */
export type DocumentMaker<Data> = {
  mimeType: string
  extension: string
  /** ASCII name without extension, the same for the same content */
  fileName: (data: Data) => string
  make: (data: Data) => string | Uint8Array | Promise<string | Uint8Array>
}

/** A file of any length that is made while it is being sent. */
export type StreamedDocument<Data> = Omit<DocumentMaker<Data>, 'make'> & {
  /** the name as people read it, without extension */
  title: (data: Data) => string
  stream: (data: Data) => AsyncIterable<Uint8Array>
}
