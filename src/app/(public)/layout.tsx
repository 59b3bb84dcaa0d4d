import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { translator } from '../../i18n'
import { Document } from '../../components/ui/Document'
import { documentMetadata, documentViewport } from '../../components/ui/documentMetadata'
import { chosenLocale } from './words'
import '../styles/main.css'

export async function generateMetadata(): Promise<Metadata> {
  return documentMetadata(translator(await chosenLocale(), 'publicShell')('product'))
}

export const viewport: Viewport = documentViewport

/** The document of the public site. The frame is `components/public/Shell`, which the pages bring. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <Document locale={await chosenLocale()}>{children}</Document>
}
