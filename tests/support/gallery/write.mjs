/**
 * Writes the gallery as files that any browser opens: `node tests/support/gallery/write.mjs FOLDER` makes VIEW.html in
 * Persian for each view. Without a folder it prints the two parts as JSON, for tests, whose own module loader Tailwind
 * cannot run in.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { galleryScript, galleryStyles } from './build.mjs'
import { galleryPage } from './page.mjs'

const views = ['kit', 'home', 'homeEmpty', 'form', 'sheets', 'login', 'results']
const [folder] = process.argv.slice(2)
const [script, styles] = await Promise.all([galleryScript(), galleryStyles()])

if (folder) {
  await mkdir(folder, { recursive: true })
  for (const view of views) await writeFile(path.join(folder, `${view}.html`), galleryPage({ script, styles, view }))
} else {
  process.stdout.write(JSON.stringify({ script, styles }))
}
