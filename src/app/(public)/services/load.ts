import { cache } from 'react'
import type { PublicService } from '../../../domain/catalogue/publicViews'
import { readPublicService } from '../../../services/catalogue/public/readService'
import { visitor } from '../visitor'

export type ServiceProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ edition?: string | string[] }>
}

const load = cache(async (id: string, edition: string | undefined) =>
  readPublicService(await visitor(), id, edition === undefined ? undefined : Number(edition)),
)

/** The service of a page, once for it and its metadata; `?edition=` names an older one. Null for what is none. */
export async function askedService({ params, searchParams }: ServiceProps): Promise<PublicService | null> {
  const [{ id }, { edition }] = [await params, await searchParams]
  if (edition !== undefined && (typeof edition !== 'string' || !/^[1-9]\d{0,3}$/.test(edition))) return null
  return load(id, edition)
}
