import { redirect } from 'next/navigation'
import { ReceiptForm } from '../../../components/public/receipts/ReceiptForm'
import { readTrackingCode } from '../../../domain/forms/trackingCode'
import { Frame } from '../Frame'
import { described, chosenLocale } from '../words'

export const generateMetadata = described('receipt', { title: 'page.title', description: 'page.lead' })

type Props = { searchParams: Promise<{ code?: string | string[] }> }

/** Where a tracking code is typed; works without any script. */
export default async function ReceiptsPage({ searchParams }: Props) {
  const { code } = await searchParams
  const typed = [code].flat()[0]?.slice(0, 100)
  const read = typed && readTrackingCode(typed)
  if (read) redirect(`/receipts/${read}`)
  return (
    <Frame>
      <ReceiptForm typed={typed ?? ''} fault={typed ? 'malformed' : null} locale={await chosenLocale()} />
    </Frame>
  )
}
