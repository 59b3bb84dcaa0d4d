import { parseWebAddress, shownWebAddress } from '../../text/webAddress'
import type { PlainField } from '../definition'
import { code } from './code'

/** The address of a page that is open to everybody. */
export const url = code<PlainField>({ read: parseWebAddress, refusal: () => 'notUrl', say: shownWebAddress })
