import sharp from 'sharp'

/** A drawn picture of a service desk, as the photograph of a visit; `hue` keeps two of them apart. */
export function demoPhoto(hue: number): Promise<Buffer> {
  const wall = `hsl(${hue}, 28%, 86%)`
  const desk = `hsl(${hue}, 38%, 42%)`
  const people = [310, 640, 930]
    .map(
      (x) =>
        `<circle cx="${x}" cy="420" r="52" fill="#5b4636"/><rect x="${x - 74}" y="470" width="148" height="170" rx="56" fill="#33475b"/>`,
    )
    .join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960">
    <rect width="1280" height="960" fill="${wall}"/><rect y="760" width="1280" height="200" fill="#8d8a84"/>
    <rect x="120" y="110" width="300" height="210" fill="#dff1fb" stroke="#9a9489" stroke-width="14"/>
    <rect x="520" y="120" width="560" height="120" rx="10" fill="#0b7478"/><rect x="560" y="160" width="480" height="38" rx="6" fill="#d8efec"/>
    ${people}<rect x="90" y="590" width="1100" height="230" rx="14" fill="${desk}"/><rect x="90" y="570" width="1100" height="36" rx="10" fill="#e9e2d4"/>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}
