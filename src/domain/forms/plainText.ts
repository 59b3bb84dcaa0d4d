type RichNode = { root?: unknown; children?: unknown[]; text?: unknown; type?: unknown }

const ofLines = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/** The words of a rich text, a line each paragraph, heading and list item. Anything else of it is left out. */
export function plainText(node: unknown): string {
  return wordsOf(((node ?? {}) as RichNode).root ?? node).trim()
}

function wordsOf(node: unknown): string {
  const { children, text, type } = (node ?? {}) as RichNode
  if (type === 'linebreak') return '\n'
  const words = typeof text === 'string' ? text : (children ?? []).map(wordsOf).join('')
  return typeof type === 'string' && ofLines.has(type) ? `${words}\n` : words
}
