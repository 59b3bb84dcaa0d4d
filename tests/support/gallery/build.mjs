import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import postcss from 'postcss'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The gallery's script: components and pages of the kit, rendered in the browser without a server. */
export async function galleryScript() {
  const { outputFiles } = await build({
    entryPoints: [`${here}main.tsx`],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    logLevel: 'error',
    alias: { 'next/link': `${here}link.tsx`, 'next/navigation': `${here}navigation.ts` },
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  return outputFiles[0].text
}

/** The style sheet of portal and public pages, made by Tailwind from the same sources as in the product. */
export async function galleryStyles() {
  const from = `${root}src/app/styles/main.css`
  const { css } = await postcss([tailwind({ base: root })]).process(
    `${await readFile(from, 'utf8')}\n@source '../../../tests/support/gallery';`,
    { from },
  )
  let inlined = css
  for (const [address] of css.matchAll(/\/fonts\/[^']+\.woff2/g)) {
    const font = (await readFile(`${root}public${address}`)).toString('base64')
    inlined = inlined.replace(address, `data:font/woff2;base64,${font}`)
  }
  return inlined
}
