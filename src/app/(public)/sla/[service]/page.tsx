import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SlaPublicView } from '../../../../components/public/sla/SlaPublicView'
import { slaHeading, slaValidity } from '../../../../i18n/slaDocument'
import { readPublicSla } from '../../../../services/sla/publicSla'
import { Frame } from '../../Frame'
import { visitor } from '../../visitor'
import { chosenLocale, shared } from '../../words'

type Props = { params: Promise<{ service: string }>; searchParams: Promise<{ version?: string | string[] }> }

const load = cache(async (service: string, version: string | undefined) =>
  readPublicSla(await visitor(), service, version === undefined ? undefined : Number(version)),
)

/** Loaded once for the page and its metadata. */
async function asked({ params, searchParams }: Props) {
  const [{ service }, { version }] = [await params, await searchParams]
  if (version !== undefined && (typeof version !== 'string' || !/^[1-9]\d{0,3}$/.test(version))) return null
  return load(service, version)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const sla = await asked(props)
  return sla ? shared(slaHeading(sla.text, await chosenLocale()), slaValidity(sla, await chosenLocale())) : {}
}

/** The agreement of a service that is in force; `?version=` shows an older one. */
export default async function PublicSlaPage(props: Props) {
  const sla = await asked(props)
  if (!sla) notFound()
  return (
    <Frame organisation={sla.organisation}>
      <SlaPublicView sla={sla} locale={await chosenLocale()} />
    </Frame>
  )
}
