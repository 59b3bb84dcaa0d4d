import { z } from 'zod'
import { endpoint } from '../../../../../lib/http'
import { markCircularRead } from '../../../../../services/publishing/circulars/markCircularRead'

/** «رؤیت»: the reader's agency has opened this circular. */
export const PUT = endpoint(z.object({}), ({ req, params }) => markCircularRead({ req, id: params.id ?? '' }))
