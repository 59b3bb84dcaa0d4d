import config from '@payload-config'
import type { PayloadRequest } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { cache } from 'react'

/** The request of a visitor: nobody, whoever is signed in elsewhere. Once a page. */
export const visitor = cache(async (): Promise<PayloadRequest> => createLocalReq({}, await getPayload({ config })))
