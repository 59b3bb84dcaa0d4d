import type { CollectionBeforeValidateHook } from 'payload'
import { fillRoleProvinces } from '../../src/services/organisation/fillRoleProvinces'

/** An agency role takes its province from its agency; a role that names neither is refused. */
export const fillRoleProvince: CollectionBeforeValidateHook = ({ data, req }) =>
  data?.roles ? fillRoleProvinces({ data, req }) : data
