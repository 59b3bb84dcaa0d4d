import path from 'node:path'

/** The fonts of papers lie in the package that the screens' font comes from (`vazirmatn`), as TTF. */
export const fontFolder = path.join(process.cwd(), 'node_modules', 'vazirmatn', 'fonts', 'ttf')
