import { ReceiptForm } from '../../../../components/public/receipts/ReceiptForm'
import { ReceiptView } from '../../../../components/public/receipts/ReceiptView'
import { checkReceipt } from '../../../../services/forms/readReceipt'
import { Frame } from '../../Frame'
import { visitor } from '../../visitor'
import { described, chosenLocale } from '../../words'

// What a code leads to is for who holds the code, not for search engines.
export const generateMetadata = described(
  'receipt',
  { title: 'page.title', description: 'page.lead' },
  { robots: { index: false } },
)

type Props = { params: Promise<{ code: string }> }

/** Computes the seal of a receipt again, now, and says whether what is kept is still what was handed in. */
export default async function ReceiptPage({ params }: Props) {
  const code = decodeURIComponent((await params).code).slice(0, 100)
  const check = await checkReceipt(await visitor(), code)
  return (
    <Frame organisation={check?.organisation}>
      {check ? (
        <ReceiptView check={check} locale={await chosenLocale()} />
      ) : (
        <ReceiptForm typed={code} fault="unknown" locale={await chosenLocale()} />
      )}
    </Frame>
  )
}
