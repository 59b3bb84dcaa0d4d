'use client'

import { BrokenPage } from '../../components/portal/BrokenPage'

/** What a signed-in person sees when a page of the portal fails. */
export default function PortalError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage error={error} retry={retry} />
}
