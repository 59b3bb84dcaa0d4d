import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { translator } from '../../i18n'
import { Document } from '../../components/ui/Document'
import { documentMetadata, documentViewport } from '../../components/ui/documentMetadata'
import { portalLocale } from './person'
import '../styles/main.css'

export async function generateMetadata(): Promise<Metadata> {
  const product = translator(await portalLocale(), 'portalShell')('product')
  return { ...documentMetadata(product), robots: { index: false, follow: false } }
}

export const viewport: Viewport = documentViewport

/** The document of the portal. The frame with navigation is `components/portal/Shell`, which the signed-in pages bring. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  return <Document locale={await portalLocale()}>{children}</Document>
}
