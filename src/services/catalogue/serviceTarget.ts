import { idOf } from '../../domain/reference'

/** Stands where an agency's id would: the organisation's own services are of no agency, and no agency's people reach them. */
const ORGANISATION = 'organisation'

/** Where a service belongs, for asking rights: its province, and the body that gives it. */
export const serviceTarget = ({ province, provider }: { province?: unknown; provider?: unknown }) => ({
  province: idOf(province),
  agency: idOf(provider) ?? ORGANISATION,
})
