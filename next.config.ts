import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { env } from './src/lib/env'
import { apiPolicy, commonHeaders, httpsHeaders } from './src/lib/securityHeaders'

const overHttps = { type: 'header', key: 'x-forwarded-proto', value: 'https' } as const
const forEver = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

const typesetting = [
  './node_modules/vazirmatn/fonts/ttf/Vazirmatn-{Regular,Bold}.ttf',
  './node_modules/@myriaddreamin/typst-ts-node-compiler*/**',
]

const config: NextConfig = {
  // `next start` serves a plain build; the container image asks for the standalone tree.
  ...(env.KARNAMEH_STANDALONE && { output: 'standalone' as const }),
  // `npm run check` checks types, of tests and scripts too; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // The typesetter of papers is a native module, and its fonts are read as files.
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
  outputFileTracingIncludes: { '/api/results/**': typesetting, '/api/receipts/**': typesetting },
  // The title of a page comes with it, to everybody: a screen reader says it first, and what streams in later comes too late.
  htmlLimitedBots: /./,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  headers: async () => [
    { source: '/:path*', headers: commonHeaders },
    { source: '/:path*', has: [overHttps], headers: httpsHeaders },
    { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: apiPolicy }] },
    // The file's name carries the version of the font.
    { source: '/fonts/:path*', headers: forEver },
  ],
}

export default withPayload(config)
