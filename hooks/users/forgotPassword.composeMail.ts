import { passwordMail } from '../../src/services/organisation/passwordMail'

type Asked = { token?: string; user?: unknown }

/** The mail with the link to a new password: ours, in the person's language, leading to the portal. */
export const composeMail = {
  html: (asked?: Asked) => passwordMail(asked).html,
  subject: (asked?: Asked) => passwordMail(asked).subject,
}
