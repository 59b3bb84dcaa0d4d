import type { CollectionBeforeValidateHook } from 'payload'
import { assertWebhookAddress, newWebhookSecret } from '../../src/services/system/webhookAddress'

/** An address that we may not ask is refused when it is entered; the secret is made here and by nobody else. */
export const checkWebhook: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (data?.url !== undefined) assertWebhookAddress(String(data.url))
  return operation === 'create' ? { ...data, secret: newWebhookSecret() } : data
}
