import type { TextFieldSingleValidation } from 'payload'
import { isLegalId } from '../domain/people/legalId'

/** Refuses a national legal ID whose checksum does not hold; empty is allowed, because some bodies have none yet. */
export const checkLegalId: TextFieldSingleValidation = (value, { req }) => {
  if (!value || isLegalId(value)) return true
  return req.i18n.language === 'en'
    ? 'The national legal ID must have 11 digits and a valid check digit.'
    : 'شناسه ملی باید ۱۱ رقم و رقم کنترل آن درست باشد؛ آن را با آگهی ثبت دستگاه مقایسه کنید.'
}
