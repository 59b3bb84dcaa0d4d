import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { readCatalogueQuery } from '../../../../domain/catalogue/publicSearch'
import { refusal } from '../../../../lib/http'
import { downloadPublicStatistics } from '../../../../services/catalogue/downloadStatistics'

/** What the published forms say together, as CSV for everyone; `?province=` narrows it to one. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { province } = readCatalogueQuery(Object.fromEntries(new URL(request.url).searchParams))
    return await downloadPublicStatistics(await createLocalReq({}, await getPayload({ config })), province)
  } catch (error) {
    return refusal(error)
  }
}
