import { getTranslation } from '@payloadcms/translations'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { Problem } from '../domain/problems'
import { isProblem, problems } from '../domain/problems'
import { problemBody } from '../i18n/problemText'
import { problemFromDatabase } from './databaseErrors'
import { namedDuplicate } from './namedDuplicate'

/** Every error of Payload's own endpoints: ours keep code and sentence, the database's are translated, unknown ones say nothing of the inside. */
export const answerError: AfterErrorHook = ({ error, req, result }) => {
  const found = isProblem(error) ? error : (problemFromDatabase(error) ?? takenAddress(error, req))
  const locale = req.i18n.language === 'en' ? 'en' : 'fa'
  const say = (label: unknown) =>
    textOf(getTranslation((label ?? '') as Parameters<typeof getTranslation>[0], req.i18n))
  const problem = found && namedDuplicate(found, req.payload.config, locale, say)
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

/** Payload asks for a person's address before the database can refuse it, and tells it in another way. */
function takenAddress(error: unknown, { t }: PayloadRequest): Problem | null {
  const { errors = [] } = (error as { data?: { errors?: { message?: string }[] } }).data ?? {}
  const taken = t('error:userEmailAlreadyRegistered')
  return errors.some(({ message }) => message === taken)
    ? problems.duplicate({ table: 'users', columns: ['email'] })
    : null
}

const toErrors = (body: ReturnType<typeof problemBody>) => ({
  errors: [{ message: body.message, name: body.code, data: { code: body.code, errors: body.fields } }],
})

/** Labels that are elements have no text. */
const textOf = (label: unknown): string | null => (typeof label === 'string' && label !== '' ? label : null)
