import type { Metadata, Viewport } from 'next'

/** Title pattern and icons of a document; `product` stands behind the title of every page. */
export function documentMetadata(product: string): Metadata {
  return {
    title: { default: product, template: `%s · ${product}` },
    icons: {
      icon: [
        { url: '/icons/icon.svg', type: 'image/svg+xml' },
        { url: '/icons/icon-32.png', sizes: '32x32', type: 'image/png' },
      ],
      apple: { url: '/icons/icon-180.png', sizes: '180x180' },
    },
    // Phones otherwise turn letter numbers and codes into links for calling.
    formatDetection: { telephone: false, email: false, address: false, date: false },
    referrer: 'strict-origin-when-cross-origin',
  }
}

export const documentViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#18212b' },
  ],
}
