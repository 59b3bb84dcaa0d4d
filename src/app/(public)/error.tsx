'use client'

import { BrokenPage } from '../../components/public/BrokenPage'

/** What a visitor sees when a page of the public site fails. */
export default function PublicError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage error={error} retry={retry} />
}
