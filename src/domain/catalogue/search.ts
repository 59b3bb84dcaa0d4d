import { searchKey } from '../text/fold'
import type { IdentityForm } from './identityForm'

/**
 * The text by which a published form is found: what people call it and do with it, folded so that ي and ی, spaces and
 * half-spaces make no difference. Words are folded one by one, so that none grows together with its neighbour.
 */
export const searchTextOf = (form: IdentityForm): string =>
  [
    form.title,
    form.code,
    form.provider,
    form.description,
    form.audience,
    form.systemName,
    ...form.requiredDocuments.map(({ title }) => title),
    ...form.processes,
  ]
    .filter((part): part is string => part !== null && part !== '')
    .map(searchKey)
    .join(' ¦ ')
