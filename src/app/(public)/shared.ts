import type { Metadata } from 'next'
import { env } from '../../lib/env'

/** Title and description of a page, also for those who share its link. */
export const shared = (title: string, description: string, image?: string | undefined): Metadata => ({
  metadataBase: new URL(env.SERVER_URL),
  title,
  description,
  openGraph: { title, description, type: 'website', locale: 'fa_IR', ...(image ? { images: [image] } : {}) },
})
