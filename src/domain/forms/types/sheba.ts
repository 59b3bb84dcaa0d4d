import { groupedSheba, parseSheba } from '../../people/sheba'
import type { PlainField } from '../definition'
import { code } from './code'

/** A bank account by its Sheba, checked modulo 97. Banks print it in Latin digits. */
export const sheba = code<PlainField>({ read: parseSheba, refusal: () => 'notSheba', say: groupedSheba })
