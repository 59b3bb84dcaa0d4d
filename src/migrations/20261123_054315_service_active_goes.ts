import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`

    -- What was not given any longer is archived.
    update services set workflow_state = 'archived' where active is false;
    update services set code_status = 'assigned' where code is not null;
    alter table services drop column active;
    -- A body gives a service once; the organisation itself is a body without a row.
    create unique index services_once_a_body on services (province_id, provider_id, title) nulls not distinct
      where workflow_state <> 'archived';
    alter table services add constraint services_code_is_number check (code ~ '^[0-9]{11}$'),
      add constraint services_code_goes_with_status check ((code is not null) = (code_status = 'assigned')),
      add constraint services_parent_is_another check (parent_id <> id);
    create unique index services_stage_once on services_stages (_parent_id, stage);
    alter table services_stages add constraint services_stage_percent check (non_electronic_percent between 0 and 100);
    create unique index service_editions_one_current on service_editions (service_id) where current;
    -- An edition is what people read on the day it came out: nothing of it changes but whether it is the current one.
    create trigger service_editions_frozen
      before delete or update of title, code, service_id, number, provider_id, parent_id, published_at, form, search,
        province_id on service_editions
      for each row execute function karnameh_frozen();
    create trigger service_editions_kept before truncate on service_editions
      for each statement execute function karnameh_frozen();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger service_editions_frozen on service_editions;
    drop trigger service_editions_kept on service_editions;
    drop index service_editions_one_current, services_stage_once, services_once_a_body;
    alter table services_stages drop constraint services_stage_percent;
    alter table services drop constraint services_code_is_number, drop constraint services_code_goes_with_status,
      drop constraint services_parent_is_another;
    alter table services add column active boolean default true;
    update services set active = false where workflow_state = 'archived';`)
}
