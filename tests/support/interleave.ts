import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../src/services/system/unitOfWork'
import type { CastName, World } from './world'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Two things at the same moment, in the worst order: the first has done its work and not committed when the second begins.
 * Gives what became of the second. Work that takes no lock runs through in the pause and decides by what was true before.
 */
export async function whileUncommitted<Result>(
  { payload, as }: World,
  first: { name: CastName; work: (req: PayloadRequest) => Promise<unknown> },
  second: () => Promise<Result>,
): Promise<PromiseSettledResult<Result>> {
  const req = await as(first.name)
  let outcome: Promise<PromiseSettledResult<Result>[]> | undefined
  await inTransaction({ payload, req }, async (req) => {
    await first.work(req)
    outcome = Promise.allSettled([second()])
    await Promise.race([outcome, pause(1500)])
  })
  const [settled] = (await outcome) ?? []
  if (!settled) throw new Error('the second never began')
  return settled
}
