import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_deficiencies_workflow_state" AS ENUM('open', 'answered', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum_deficiencies_outcome" AS ENUM('mended', 'raisedAgain', 'unanswered');
  CREATE TABLE "deficiencies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"item_id" uuid,
  	"dimension" "enum_dimension",
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"workflow_state" "enum_deficiencies_workflow_state" DEFAULT 'open' NOT NULL,
  	"path" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"part" varchar,
  	"reason" varchar NOT NULL,
  	"due_date" varchar,
  	"raised_by_id" uuid,
  	"sent_at" timestamp(3) with time zone,
  	"before" jsonb,
  	"answer" varchar,
  	"answered_by_id" uuid,
  	"answered_at" timestamp(3) with time zone,
  	"after" jsonb,
  	"outcome" "enum_deficiencies_outcome",
  	"closed_by_id" uuid,
  	"closed_at" timestamp(3) with time zone,
  	"previous_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "deficiencies_id" uuid;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_item_id_evaluation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evaluation_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_raised_by_id_users_id_fk" FOREIGN KEY ("raised_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_answered_by_id_users_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deficiencies" ADD CONSTRAINT "deficiencies_previous_id_deficiencies_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."deficiencies"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "deficiencies_evaluation_idx" ON "deficiencies" USING btree ("evaluation_id");
  CREATE INDEX "deficiencies_item_idx" ON "deficiencies" USING btree ("item_id");
  CREATE INDEX "deficiencies_dimension_idx" ON "deficiencies" USING btree ("dimension");
  CREATE INDEX "deficiencies_agency_idx" ON "deficiencies" USING btree ("agency_id");
  CREATE INDEX "deficiencies_province_idx" ON "deficiencies" USING btree ("province_id");
  CREATE INDEX "deficiencies_workflow_state_idx" ON "deficiencies" USING btree ("workflow_state");
  CREATE INDEX "deficiencies_raised_by_idx" ON "deficiencies" USING btree ("raised_by_id");
  CREATE INDEX "deficiencies_answered_by_idx" ON "deficiencies" USING btree ("answered_by_id");
  CREATE INDEX "deficiencies_closed_by_idx" ON "deficiencies" USING btree ("closed_by_id");
  CREATE INDEX "deficiencies_previous_idx" ON "deficiencies" USING btree ("previous_id");
  CREATE INDEX "deficiencies_updated_at_idx" ON "deficiencies" USING btree ("updated_at");
  CREATE INDEX "deficiencies_created_at_idx" ON "deficiencies" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deficiencies_fk" FOREIGN KEY ("deficiencies_id") REFERENCES "public"."deficiencies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_deficiencies_id_idx" ON "payload_locked_documents_rels" USING btree ("deficiencies_id");`)
  // One unsettled deficiency a field; what was handed in was sent before; how it ended is known of closed ones and of no others.
  await db.execute(sql`
    create unique index deficiencies_one_a_field on deficiencies (evaluation_id, path)
      where workflow_state in ('open', 'answered');
    alter table deficiencies add constraint deficiencies_reason_check check (btrim(reason) <> '');
    alter table deficiencies add constraint deficiencies_outcome_check check ((workflow_state = 'closed') = (outcome is not null));
    alter table deficiencies add constraint deficiencies_answered_check check (workflow_state <> 'answered' or sent_at is not null);
    alter table deficiencies add constraint deficiencies_withdrawn_check check (workflow_state <> 'withdrawn' or sent_at is null);`)
  // Flags of whole measures, as they were kept until now: one that has a due date had been sent to the agency.
  await db.execute(sql`
    insert into deficiencies (id, evaluation_id, item_id, dimension, agency_id, province_id, workflow_state, path, label,
      reason, due_date, sent_at, before, answered_at, after, outcome, closed_at, created_at)
    select gen_random_uuid(), i.evaluation_id, i.id, i.dimension, i.agency_id, i.province_id,
      f.state::enum_deficiencies_workflow_state, coalesce(q.name, 'm_' || replace(i.measure_id::text, '-', '_')), m.title,
      i.flag_reason, i.flag_due_date, case when f.sent then coalesce(i.returned_at, i.updated_at) end,
      case when f.sent then jsonb_build_object('files', '[]'::jsonb, 'value',
        jsonb_build_object('actual', i.returned_actual, 'explanation', i.returned_explanation)) end,
      case when f.sent and e.workflow_state <> 'returned' then i.updated_at end,
      case when f.sent and e.workflow_state <> 'returned' then jsonb_build_object('files', '[]'::jsonb, 'value',
        jsonb_build_object('actual', i.self_actual, 'explanation', i.self_explanation)) end,
      case when f.state = 'closed' then 'mended'::enum_deficiencies_outcome end,
      case when f.state = 'closed' then i.updated_at end, coalesce(i.returned_at, i.updated_at)
    from evaluation_items i
    join evaluations e on e.id = i.evaluation_id
    join measures m on m.id = i.measure_id
    cross join lateral (select i.flag_due_date is not null as sent,
      case when i.item_state <> 'flagged' then 'closed'
        when i.flag_due_date is null or e.workflow_state = 'returned' then 'open' else 'answered' end as state) f
    left join lateral (
      select field ->> 'name' as name from form_submissions s join form_editions d on d.id = s.edition_id,
        jsonb_array_elements(d.definition -> 'pages') page, jsonb_array_elements(page -> 'fields') field
      where s.evaluation_id = e.id and field -> 'measure' ->> 'id' = i.measure_id::text limit 1) q on true
    where btrim(coalesce(i.flag_reason, '')) <> '';`)
  await db.execute(sql`
    ALTER TABLE "evaluation_items" DROP COLUMN "flag_reason";
    ALTER TABLE "evaluation_items" DROP COLUMN "flag_due_date";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deficiencies" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "deficiencies" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_deficiencies_fk";
  DROP INDEX "payload_locked_documents_rels_deficiencies_id_idx";
  ALTER TABLE "evaluation_items" ADD COLUMN "flag_reason" varchar;
  ALTER TABLE "evaluation_items" ADD COLUMN "flag_due_date" varchar;
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "deficiencies_id";
  DROP TYPE "public"."enum_deficiencies_workflow_state";
  DROP TYPE "public"."enum_deficiencies_outcome";`)
}
