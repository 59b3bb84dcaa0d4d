import { transition } from '../../src/services/system/moves'
import type { CastName, World } from './world'

const trusted = { overrideAccess: true, depth: 0 } as const

/** A draft of an agreement for a new service of the organisation, with what it needs to be reviewed. */
export async function draftSla(world: World, title: string, data: Record<string, unknown> = {}): Promise<string> {
  const service = await world.payload.create({
    collection: 'services',
    ...trusted,
    data: { title, province: world.provinces.here, variant: 'standard10' } as never,
  })
  const { id } = await world.payload.create({
    collection: 'slas',
    ...trusted,
    data: {
      title,
      service: service.id,
      providerTitle: 'سازمان',
      recipients: 'all',
      recipientsTitle: 'دستگاه‌ها',
      purpose: 'ارائه {service} به {recipients} توسط {provider}',
      terminationClause: 'با اطلاع قبلی',
      providerObligations: [{ text: 'تعهد یک', side: 'provider', channel: ['site'], rule: { measure: 'none' } }],
      recipientObligations: [{ text: 'تعهد دو', side: 'recipient', rule: { measure: 'none' } }],
      availability: 'always',
      noticeDays: 30,
      workflowState: 'draft',
      ...data,
    } as never,
  })
  return id
}

/** One move of an agreement by a person of the cast. */
export const moveSla = async (world: World, name: CastName, id: string, move: string, input = {}) =>
  transition({ req: await world.as(name), noun: 'sla', id, move, input })

/** From draft to in force, each step by the person whose work it is. */
export async function enforceSla(world: World, id: string, validFrom?: string): Promise<string> {
  await moveSla(world, 'manager', id, 'submit')
  await moveSla(world, 'head', id, 'sign', { position: 'رئیس سازمان' })
  await moveSla(world, 'director', id, 'countersign', { position: 'مدیر' })
  await moveSla(world, 'manager', id, 'enforce', validFrom ? { validFrom } : {})
  return id
}
