'use client'

import { publicText } from '../../components/public/shellText'
import { BrokenPage } from '../../components/ui/BrokenPage'
import { documentLocale } from '../../components/ui/documentLocale'

/** What a visitor sees when a page of the public site fails. */
export default function PublicError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage error={error} retry={retry} t={publicText(documentLocale())} home="/" />
}
