/** True when a rich text (a tree of nodes, as the editor keeps it) says anything at all or shows a picture. */
export function hasText(body: unknown): boolean {
  if (Array.isArray(body)) return body.some(hasText)
  if (typeof body !== 'object' || body === null) return false
  const node = body as { type?: unknown; text?: unknown; root?: unknown; children?: unknown }
  if (typeof node.text === 'string' && node.text.trim() !== '') return true
  return node.type === 'upload' || hasText(node.root) || hasText(node.children)
}
