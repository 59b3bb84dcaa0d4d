import type { Access, Where } from 'payload'
import { readableScanStates } from '../domain/forms/scan'

/** Rows stay visible while their file is in quarantine; the file itself then opens for its uploader alone. */
export const filesOutOfQuarantine =
  (rule: Access): Access =>
  async (args) => {
    const answer = await rule(args)
    if (answer === false || !args.isReadingStaticFile) return answer
    const readable: Where = {
      or: [
        { scanState: { in: [...readableScanStates] } },
        { and: [{ scanState: { equals: 'waiting' } }, { uploadedBy: { equals: args.req.user?.id ?? '' } }] },
      ],
    }
    return answer === true ? readable : { and: [answer, readable] }
  }
