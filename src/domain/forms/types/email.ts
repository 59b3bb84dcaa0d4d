import { toAsciiDigits } from '../../text/digits'
import type { PlainField } from '../definition'
import { code } from './code'

const shape = /^[^\s@\p{C}]+@[^\s@.\p{C}]+(\.[^\s@.\p{C}]+)*\.[^\s@.\p{C}]{2,}$/u
const maxLength = 254

/** An e-mail address: something before and after the @, a domain with a dot. Whether it exists, only a letter tells. */
export const email = code<PlainField>({
  read: (text) => {
    const address = toAsciiDigits(text).toLowerCase()
    return address.length <= maxLength && shape.test(address) ? address : null
  },
  refusal: () => 'notEmail',
})
