/** A whole page; `view` names the part of the gallery. */
export function galleryPage({ script, styles, view, locale = 'fa' }) {
  const dir = locale === 'fa' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${locale}" dir="${dir}" data-view="${view}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>gallery</title><style>${styles}</style></head>
<body class="bg-ground text-ink"><div id="root"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script></body></html>`
}
