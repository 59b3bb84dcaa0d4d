import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { keepEarlyHands } from './keepEarlyHands'
import { Listening } from './Listening'
import { SkipLink } from './SkipLink'
import type { Worded } from './text'

/**
 * The document of portal and public pages: language, direction, font and the nonce of this response. Reading the nonce
 * makes every page dynamic, which a policy with nonces needs; libraries that add styles look for it in the meta element.
 */
export async function Document({ children, locale }: Worded & { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={locale} dir={locale === 'fa' ? 'rtl' : 'ltr'}>
      <head>
        <script
          nonce={nonce}
          // The browser hides the nonce from whoever reads it afterwards.
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: `(${keepEarlyHands.toString()})()` }}
        />
        {nonce && <meta property="csp-nonce" content={nonce} nonce={nonce} />}
        <link
          rel="preload"
          href="/fonts/vazirmatn-persian-33.0.3.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      </head>
      <body className="bg-ground text-ink">
        <SkipLink locale={locale} />
        {children}
        <Listening />
      </body>
    </html>
  )
}
