import type { PayloadRequest } from 'payload'

export type LibraryEntry = {
  id: string
  title: string
  number: string | null
  date: string | null
  issuer: string | null
}

/** The regulations that this person may read, by title: the library that forms, indicators and agreements point to. */
export async function listLibrary({ req }: { req: PayloadRequest }): Promise<LibraryEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'regulations',
    sort: 'title',
    depth: 0,
    limit: 500,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, number, date, issuer }) => ({
    id,
    title,
    number: number ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
  }))
}
