/**
 * The part of an address that stands for one sender: an IPv4 address whole, of an IPv6 address the network (/64), because
 * a household or an office holds all addresses of one. What is no address is one sender too: a limit that is not kept is none.
 */
export function senderOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d+\.)/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) return plain
  return plain.includes(':') ? groupsOf(plain.split('%')[0] ?? '').slice(0, 4).join(':') : 'unknown'
}

/** The eight groups of an IPv6 address, the left-out ones written as zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const parts = (text: string) => text.split(':').filter(Boolean).map((group) => group.replace(/^0+(?=.)/, ''))
  const before = parts(head)
  if (tail === undefined) return before
  const after = parts(tail)
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}

/**
 * The address of the one who asks, from `X-Forwarded-For`: its last entry, which the nearest proxy wrote (or the server
 * itself, without one). Entries before it are whatever the sender likes to claim.
 */
export const addressIn = (forwardedFor: string | null): string => forwardedFor?.split(',').at(-1)?.trim() ?? ''
