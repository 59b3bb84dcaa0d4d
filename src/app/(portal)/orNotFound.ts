import { notFound } from 'next/navigation'
import { isProblem } from '../../domain/problems'

/** What a service loads for a page; a refusal of it is «not found», so that nobody learns of what he may not see. */
export async function orNotFound<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  try {
    return await loading
  } catch (error) {
    if (isProblem(error) && (error.status === 403 || error.status === 404)) notFound()
    throw error
  }
}
