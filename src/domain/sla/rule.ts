/**
 * How an obligation is measured. `none` cannot be measured from what the product knows, and says why; `clock` reads the
 * clocks of one kind; `cycleEvent` asks whether a step of a cycle came within its window; `inquiry` the answers to inquiries.
 */
export const slaMeasures = ['none', 'clock', 'cycleEvent', 'inquiry'] as const
export type SlaMeasure = (typeof slaMeasures)[number]

/** Steps of a cycle that have a window, with the side that owes them. */
export const slaCycleEvents = [
  'announced',
  'briefed',
  'attended',
  'submitted',
  'appealsDecided',
  'finallyApproved',
  'sentToNational',
] as const
export type SlaCycleEvent = (typeof slaCycleEvents)[number]

/** Who owes an obligation. */
export const slaSides = ['provider', 'recipient', 'mutual'] as const
export type SlaSide = (typeof slaSides)[number]

/** How something is done or asked for. */
export const slaChannels = ['site', 'network', 'system', 'session', 'letter', 'inPerson'] as const
