import * as migration_20261122_131846_initial from './20261122_131846_initial';
import * as migration_20261122_133649_review_returned_values from './20261122_133649_review_returned_values';
import * as migration_20261122_133951_searchKeys from './20261122_133951_searchKeys';
import * as migration_20261122_135113_national_export_data from './20261122_135113_national_export_data';
import * as migration_20261122_135152_frozen_rows from './20261122_135152_frozen_rows';
import * as migration_20261122_140456_outbox_and_audit from './20261122_140456_outbox_and_audit';
import * as migration_20261122_142202_field_revisions from './20261122_142202_field_revisions';
import * as migration_20261122_150656_storage_prefix from './20261122_150656_storage_prefix';
import * as migration_20261122_174213_submission_receipts from './20261122_174213_submission_receipts';
import * as migration_20261122_193730_rows_that_change_often from './20261122_193730_rows_that_change_often';
import * as migration_20261122_194500_resumable_uploads from './20261122_194500_resumable_uploads';
import * as migration_20261122_201254_evidence_quarantine_and_slots from './20261122_201254_evidence_quarantine_and_slots';
import * as migration_20261122_232153_public_forms from './20261122_232153_public_forms';
import * as migration_20261122_234518_deficiencies from './20261122_234518_deficiencies';
import * as migration_20261123_023449_notices_channels_and_texts from './20261123_023449_notices_channels_and_texts';
import * as migration_20261123_024508_circulars_inquiries_letters from './20261123_024508_circulars_inquiries_letters';
import * as migration_20261123_030600_work_hours from './20261123_030600_work_hours';
import * as migration_20261123_032941_clocks from './20261123_032941_clocks';
import * as migration_20261123_035939_services_and_slas from './20261123_035939_services_and_slas';
import * as migration_20261123_054307_service_catalogue from './20261123_054307_service_catalogue';
import * as migration_20261123_054315_service_active_goes from './20261123_054315_service_active_goes';
import * as migration_20261123_063000_catalogue_search from './20261123_063000_catalogue_search';
import * as migration_20261123_070938_visits from './20261123_070938_visits';
import * as migration_20261123_095217_sla_rows_of_inquiries from './20261123_095217_sla_rows_of_inquiries';
import * as migration_20261123_110127_visit_files from './20261123_110127_visit_files';
import * as migration_20261123_135636_briefings from './20261123_135636_briefings';

export const migrations = [
  {
    up: migration_20261122_131846_initial.up,
    down: migration_20261122_131846_initial.down,
    name: '20261122_131846_initial',
  },
  {
    up: migration_20261122_133649_review_returned_values.up,
    down: migration_20261122_133649_review_returned_values.down,
    name: '20261122_133649_review_returned_values',
  },
  {
    up: migration_20261122_133951_searchKeys.up,
    down: migration_20261122_133951_searchKeys.down,
    name: '20261122_133951_searchKeys',
  },
  {
    up: migration_20261122_135113_national_export_data.up,
    down: migration_20261122_135113_national_export_data.down,
    name: '20261122_135113_national_export_data',
  },
  {
    up: migration_20261122_135152_frozen_rows.up,
    down: migration_20261122_135152_frozen_rows.down,
    name: '20261122_135152_frozen_rows',
  },
  {
    up: migration_20261122_140456_outbox_and_audit.up,
    down: migration_20261122_140456_outbox_and_audit.down,
    name: '20261122_140456_outbox_and_audit',
  },
  {
    up: migration_20261122_142202_field_revisions.up,
    down: migration_20261122_142202_field_revisions.down,
    name: '20261122_142202_field_revisions',
  },
  {
    up: migration_20261122_150656_storage_prefix.up,
    down: migration_20261122_150656_storage_prefix.down,
    name: '20261122_150656_storage_prefix',
  },
  {
    up: migration_20261122_174213_submission_receipts.up,
    down: migration_20261122_174213_submission_receipts.down,
    name: '20261122_174213_submission_receipts',
  },
  {
    up: migration_20261122_193730_rows_that_change_often.up,
    down: migration_20261122_193730_rows_that_change_often.down,
    name: '20261122_193730_rows_that_change_often',
  },
  {
    up: migration_20261122_194500_resumable_uploads.up,
    down: migration_20261122_194500_resumable_uploads.down,
    name: '20261122_194500_resumable_uploads',
  },
  {
    up: migration_20261122_201254_evidence_quarantine_and_slots.up,
    down: migration_20261122_201254_evidence_quarantine_and_slots.down,
    name: '20261122_201254_evidence_quarantine_and_slots',
  },
  {
    up: migration_20261122_232153_public_forms.up,
    down: migration_20261122_232153_public_forms.down,
    name: '20261122_232153_public_forms',
  },
  {
    up: migration_20261122_234518_deficiencies.up,
    down: migration_20261122_234518_deficiencies.down,
    name: '20261122_234518_deficiencies',
  },
  {
    up: migration_20261123_023449_notices_channels_and_texts.up,
    down: migration_20261123_023449_notices_channels_and_texts.down,
    name: '20261123_023449_notices_channels_and_texts',
  },
  {
    up: migration_20261123_024508_circulars_inquiries_letters.up,
    down: migration_20261123_024508_circulars_inquiries_letters.down,
    name: '20261123_024508_circulars_inquiries_letters',
  },
  {
    up: migration_20261123_030600_work_hours.up,
    down: migration_20261123_030600_work_hours.down,
    name: '20261123_030600_work_hours',
  },
  {
    up: migration_20261123_032941_clocks.up,
    down: migration_20261123_032941_clocks.down,
    name: '20261123_032941_clocks',
  },
  {
    up: migration_20261123_035939_services_and_slas.up,
    down: migration_20261123_035939_services_and_slas.down,
    name: '20261123_035939_services_and_slas',
  },
  {
    up: migration_20261123_054307_service_catalogue.up,
    down: migration_20261123_054307_service_catalogue.down,
    name: '20261123_054307_service_catalogue',
  },
  {
    up: migration_20261123_054315_service_active_goes.up,
    down: migration_20261123_054315_service_active_goes.down,
    name: '20261123_054315_service_active_goes',
  },
  {
    up: migration_20261123_063000_catalogue_search.up,
    down: migration_20261123_063000_catalogue_search.down,
    name: '20261123_063000_catalogue_search',
  },
  {
    up: migration_20261123_070938_visits.up,
    down: migration_20261123_070938_visits.down,
    name: '20261123_070938_visits',
  },
  {
    up: migration_20261123_095217_sla_rows_of_inquiries.up,
    down: migration_20261123_095217_sla_rows_of_inquiries.down,
    name: '20261123_095217_sla_rows_of_inquiries',
  },
  {
    up: migration_20261123_110127_visit_files.up,
    down: migration_20261123_110127_visit_files.down,
    name: '20261123_110127_visit_files',
  },
  {
    up: migration_20261123_135636_briefings.up,
    down: migration_20261123_135636_briefings.down,
    name: '20261123_135636_briefings'
  },
];
