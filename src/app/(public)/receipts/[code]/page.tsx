import type { Metadata } from 'next'
import { ReceiptForm } from '../../../../components/public/receipts/ReceiptForm'
import { ReceiptView } from '../../../../components/public/receipts/ReceiptView'
import { translator } from '../../../../i18n'
import { checkReceipt } from '../../../../services/forms/readReceipt'
import { Frame } from '../../Frame'
import { shared } from '../../shared'
import { visitor } from '../../visitor'

const t = translator('fa', 'receipt')

// What a code leads to is for who holds the code, not for search engines.
export const metadata: Metadata = { ...shared(t('page.title'), t('page.lead')), robots: { index: false } }

type Props = { params: Promise<{ code: string }> }

/** Computes the seal of a receipt again, now, and says whether what is kept is still what was handed in. */
export default async function ReceiptPage({ params }: Props) {
  const code = decodeURIComponent((await params).code).slice(0, 100)
  const check = await checkReceipt(await visitor(), code)
  return (
    <Frame organisation={check?.organisation}>
      {check ? <ReceiptView check={check} /> : <ReceiptForm typed={code} fault="unknown" />}
    </Frame>
  )
}
