import { randomBytes } from 'node:crypto'
import { now } from './clock'

/** Room for this many ids of one process in one millisecond, in order; the next millisecond is borrowed beyond it. */
const PER_MILLISECOND = 0x1000

let latest = { time: 0, counter: 0 }

/**
 * A version 7 UUID, the keys of every table: sorted by the time of their making, and within this process also among those
 * of one millisecond, so that events of one transaction keep their order.
 */
export function newId(): string {
  latest = next(now().getTime())
  const bytes = randomBytes(16)
  bytes.writeUIntBE(latest.time, 0, 6)
  bytes.writeUInt16BE(0x7000 | latest.counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function next(time: number): { time: number; counter: number } {
  if (time > latest.time) return { time, counter: 0 }
  const counter = latest.counter + 1
  return counter < PER_MILLISECOND ? { time: latest.time, counter } : { time: latest.time + 1, counter: 0 }
}
