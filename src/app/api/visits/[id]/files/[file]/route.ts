import { z } from 'zod'
import { endpoint } from '../../../../../../lib/http'
import { removeVisitFile } from '../../../../../../services/visits/visitFiles'

/** Takes a file of a report that is still being written away. */
export const DELETE = endpoint(z.object({}), ({ req, params }) =>
  removeVisitFile({ req, id: params.id ?? '', file: params.file ?? '' }),
)
