import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { moveDrafts, previewMove } from '../../../../../services/forms/moveDrafts'

/** What would happen to the drafts of older editions. */
export const GET = endpoint(z.object({}), ({ req, params }) => previewMove(req, params.formId ?? ''))

/** Moves them to the latest edition. */
export const POST = endpoint(z.object({}), ({ req, params }) => moveDrafts(req, params.formId ?? ''))
