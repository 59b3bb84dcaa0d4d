import { strToU8, Zip, ZipDeflate } from 'fflate'

export type ZipEntry = { name: string; content: AsyncIterable<string> | Iterable<string> }

/** Packs texts into a zip as they come, and hands it on as it grows: neither the texts nor the zip are ever whole in memory. */
export async function* zipped(entries: Iterable<ZipEntry>, at: string): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) fault = error
    else ready.push(chunk)
  })
  const taken = (): Uint8Array[] => {
    if (fault) throw fault
    return ready.splice(0).filter(({ length }) => length > 0)
  }
  for (const { name, content } of entries) {
    const file = new ZipDeflate(name, { level: 3 })
    file.mtime = at
    zip.add(file)
    for await (const text of content) {
      file.push(strToU8(text))
      yield* taken()
    }
    file.push(new Uint8Array(0), true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}
