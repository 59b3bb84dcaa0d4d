import { notFound } from 'next/navigation'
import { KioskService } from '../../../../components/public/kiosk/KioskViews'
import { readCatalogueQuery } from '../../../../domain/catalogue/publicSearch'
import { env } from '../../../../lib/env'
import { qrImage } from '../../../../lib/qr'
import { readPublicService } from '../../../../services/catalogue/public/readService'
import { visitor } from '../../visitor'
import { described, chosenLocale } from '../../words'

export const generateMetadata = described('serviceCatalogue', { title: 'kiosk.title', description: 'kiosk.lead' })

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One service on a touch screen, with the address of its page as a picture for telephones. */
export default async function KioskServicePage({ params, searchParams }: Props) {
  const { id } = await params
  const service = await readPublicService(await visitor(), id)
  if (!service?.isGiven) notFound()
  const { province } = readCatalogueQuery(await searchParams)
  return (
    <KioskService
      service={service}
      province={province}
      qr={qrImage(new URL(`/services/${id}`, env.SERVER_URL).href)}
      locale={await chosenLocale()}
    />
  )
}
