import type { AfterErrorHook } from 'payload'
import { isProblem } from '../domain/problems'
import { problemBody } from '../i18n/problemText'
import { problemFromDatabase } from './databaseErrors'

/** Every error of Payload's own endpoints: ours keep code and sentence, the database's are translated, unknown ones say nothing of the inside. */
export const answerError: AfterErrorHook = ({ error, req, result }) => {
  const problem = isProblem(error) ? error : problemFromDatabase(error)
  const status = (error as { status?: number }).status
  if (!problem) {
    if (status && status < 500) return undefined
    req.payload.logger.error({ err: error, msg: 'unexpected error' })
    return {
      response: { ...result, ...toErrors(problemBody({ code: 'unexpected', details: {} }, req.i18n.language)) },
      status: 500,
    }
  }
  return { response: toErrors(problemBody(problem, req.i18n.language)), status: problem.status }
}

const toErrors = (body: ReturnType<typeof problemBody>) => ({
  errors: [{ message: body.message, name: body.code, data: { code: body.code, errors: body.fields } }],
})
