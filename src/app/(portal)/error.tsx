'use client'

import { brokenText } from '../../components/portal/brokenText'
import { BrokenPage } from '../../components/ui/BrokenPage'
import { documentLocale } from '../../components/ui/documentLocale'

/** What a signed-in person sees when a page of the portal fails. */
export default function PortalError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage error={error} retry={retry} t={brokenText(documentLocale())} home="/portal" />
}
