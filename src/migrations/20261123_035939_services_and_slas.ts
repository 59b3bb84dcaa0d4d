import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_slas_provider_obligations_channel" AS ENUM('site', 'network', 'system', 'session', 'letter', 'inPerson');
  CREATE TYPE "public"."enum_slas_provider_obligations_side" AS ENUM('provider', 'recipient', 'mutual');
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_measure" AS ENUM('none', 'clock', 'cycleEvent', 'inquiry');
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_clock" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_cycle_event" AS ENUM('announced', 'submitted', 'appealsDecided', 'finallyApproved', 'sentToNational');
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_unit" AS ENUM('workingHours', 'workingDays', 'calendarDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_slas_recipient_obligations_channel" AS ENUM('site', 'network', 'system', 'session', 'letter', 'inPerson');
  CREATE TYPE "public"."enum_slas_recipient_obligations_side" AS ENUM('provider', 'recipient', 'mutual');
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_measure" AS ENUM('none', 'clock', 'cycleEvent', 'inquiry');
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_clock" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event" AS ENUM('announced', 'submitted', 'appealsDecided', 'finallyApproved', 'sentToNational');
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_unit" AS ENUM('workingHours', 'workingDays', 'calendarDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_slas_inquiry_items_kind" AS ENUM('manual', 'electronic');
  CREATE TYPE "public"."enum_slas_inquiry_items_response_unit" AS ENUM('workingHours', 'workingDays', 'calendarDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_slas_recipients" AS ENUM('all', 'agencies');
  CREATE TYPE "public"."enum_slas_availability" AS ENUM('always', 'officeHours');
  CREATE TYPE "public"."enum_slas_workflow_state" AS ENUM('draft', 'under_review', 'signed_by_provider', 'in_force', 'termination_notice', 'superseded', 'terminated');
  CREATE TYPE "public"."enum_sla_signatures_party" AS ENUM('provider', 'recipient');
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"code" varchar,
  	"provider_id" uuid,
  	"parent_id" uuid,
  	"active" boolean DEFAULT true,
  	"province_id" uuid NOT NULL,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "slas_provider_obligations_channel" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_slas_provider_obligations_channel",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "slas_provider_obligations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"text" varchar NOT NULL,
  	"side" "enum_slas_provider_obligations_side" DEFAULT 'provider' NOT NULL,
  	"step" varchar,
  	"rule_measure" "enum_slas_provider_obligations_rule_measure" DEFAULT 'none' NOT NULL,
  	"rule_clock" "enum_slas_provider_obligations_rule_clock",
  	"rule_cycle_event" "enum_slas_provider_obligations_rule_cycle_event",
  	"rule_why_not" varchar,
  	"rule_target_percent" numeric,
  	"rule_count" numeric,
  	"rule_unit" "enum_slas_provider_obligations_rule_unit"
  );
  
  CREATE TABLE "slas_regulations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"text" varchar NOT NULL,
  	"regulation_id" uuid
  );
  
  CREATE TABLE "slas_recipient_obligations_channel" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_slas_recipient_obligations_channel",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "slas_recipient_obligations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"text" varchar NOT NULL,
  	"side" "enum_slas_recipient_obligations_side" DEFAULT 'recipient' NOT NULL,
  	"step" varchar,
  	"rule_measure" "enum_slas_recipient_obligations_rule_measure" DEFAULT 'none' NOT NULL,
  	"rule_clock" "enum_slas_recipient_obligations_rule_clock",
  	"rule_cycle_event" "enum_slas_recipient_obligations_rule_cycle_event",
  	"rule_why_not" varchar,
  	"rule_target_percent" numeric,
  	"rule_count" numeric,
  	"rule_unit" "enum_slas_recipient_obligations_rule_unit"
  );
  
  CREATE TABLE "slas_systems" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"name" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "slas_required_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"title" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "slas_inquiry_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"row_key" varchar,
  	"title" varchar NOT NULL,
  	"agency_title" varchar,
  	"agency_id" uuid,
  	"kind" "enum_slas_inquiry_items_kind" DEFAULT 'manual' NOT NULL,
  	"url" varchar,
  	"response_count" numeric DEFAULT 1 NOT NULL,
  	"response_unit" "enum_slas_inquiry_items_response_unit" DEFAULT 'weeks' NOT NULL,
  	"target_percent" numeric,
  	"note" varchar
  );
  
  CREATE TABLE "slas" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"service_id" uuid NOT NULL,
  	"service_title" varchar,
  	"service_code" varchar,
  	"provider_title" varchar NOT NULL,
  	"provider_unit" varchar,
  	"recipients" "enum_slas_recipients" DEFAULT 'all' NOT NULL,
  	"recipients_title" varchar NOT NULL,
  	"preamble" varchar,
  	"purpose" varchar,
  	"provider_intro" varchar,
  	"regulations_intro" varchar,
  	"recipient_intro" varchar,
  	"duration_text" varchar,
  	"visits" varchar,
  	"availability" "enum_slas_availability" DEFAULT 'always' NOT NULL,
  	"availability_text" varchar,
  	"is_free" boolean DEFAULT true,
  	"fee_text" varchar,
  	"validity_rule" varchar,
  	"termination_clause" varchar,
  	"notice_days" numeric DEFAULT 30 NOT NULL,
  	"source_note" varchar,
  	"valid_from" varchar,
  	"valid_until" varchar,
  	"termination_date" varchar,
  	"termination_reason" varchar,
  	"termination_noticed_at" timestamp(3) with time zone,
  	"letter_id" uuid,
  	"workflow_state" "enum_slas_workflow_state" DEFAULT 'draft' NOT NULL,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"amends_id" uuid,
  	"provider_id" uuid,
  	"province_id" uuid,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "slas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "sla_signatures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"sla_id" uuid NOT NULL,
  	"party" "enum_sla_signatures_party" NOT NULL,
  	"agency_id" uuid,
  	"signer_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"position" varchar NOT NULL,
  	"date" varchar NOT NULL,
  	"file_id" uuid,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "services_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "slas_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sla_signatures_id" uuid;
  ALTER TABLE "services" ADD CONSTRAINT "services_provider_id_agencies_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas_provider_obligations_channel" ADD CONSTRAINT "slas_provider_obligations_channel_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."slas_provider_obligations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_provider_obligations" ADD CONSTRAINT "slas_provider_obligations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_regulations" ADD CONSTRAINT "slas_regulations_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "public"."regulations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas_regulations" ADD CONSTRAINT "slas_regulations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_recipient_obligations_channel" ADD CONSTRAINT "slas_recipient_obligations_channel_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."slas_recipient_obligations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_recipient_obligations" ADD CONSTRAINT "slas_recipient_obligations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_systems" ADD CONSTRAINT "slas_systems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_required_documents" ADD CONSTRAINT "slas_required_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_inquiry_items" ADD CONSTRAINT "slas_inquiry_items_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas_inquiry_items" ADD CONSTRAINT "slas_inquiry_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas" ADD CONSTRAINT "slas_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas" ADD CONSTRAINT "slas_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas" ADD CONSTRAINT "slas_amends_id_slas_id_fk" FOREIGN KEY ("amends_id") REFERENCES "public"."slas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas" ADD CONSTRAINT "slas_provider_id_agencies_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas" ADD CONSTRAINT "slas_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "slas_rels" ADD CONSTRAINT "slas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "slas_rels" ADD CONSTRAINT "slas_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sla_signatures" ADD CONSTRAINT "sla_signatures_sla_id_slas_id_fk" FOREIGN KEY ("sla_id") REFERENCES "public"."slas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_signatures" ADD CONSTRAINT "sla_signatures_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_signatures" ADD CONSTRAINT "sla_signatures_signer_id_users_id_fk" FOREIGN KEY ("signer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_signatures" ADD CONSTRAINT "sla_signatures_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sla_signatures" ADD CONSTRAINT "sla_signatures_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "services_code_idx" ON "services" USING btree ("code");
  CREATE INDEX "services_provider_idx" ON "services" USING btree ("provider_id");
  CREATE INDEX "services_parent_idx" ON "services" USING btree ("parent_id");
  CREATE INDEX "services_province_idx" ON "services" USING btree ("province_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE UNIQUE INDEX "province_title_idx" ON "services" USING btree ("province_id","title");
  CREATE INDEX "slas_provider_obligations_channel_order_idx" ON "slas_provider_obligations_channel" USING btree ("order");
  CREATE INDEX "slas_provider_obligations_channel_parent_idx" ON "slas_provider_obligations_channel" USING btree ("parent_id");
  CREATE INDEX "slas_provider_obligations_order_idx" ON "slas_provider_obligations" USING btree ("_order");
  CREATE INDEX "slas_provider_obligations_parent_id_idx" ON "slas_provider_obligations" USING btree ("_parent_id");
  CREATE INDEX "slas_regulations_order_idx" ON "slas_regulations" USING btree ("_order");
  CREATE INDEX "slas_regulations_parent_id_idx" ON "slas_regulations" USING btree ("_parent_id");
  CREATE INDEX "slas_regulations_regulation_idx" ON "slas_regulations" USING btree ("regulation_id");
  CREATE INDEX "slas_recipient_obligations_channel_order_idx" ON "slas_recipient_obligations_channel" USING btree ("order");
  CREATE INDEX "slas_recipient_obligations_channel_parent_idx" ON "slas_recipient_obligations_channel" USING btree ("parent_id");
  CREATE INDEX "slas_recipient_obligations_order_idx" ON "slas_recipient_obligations" USING btree ("_order");
  CREATE INDEX "slas_recipient_obligations_parent_id_idx" ON "slas_recipient_obligations" USING btree ("_parent_id");
  CREATE INDEX "slas_systems_order_idx" ON "slas_systems" USING btree ("_order");
  CREATE INDEX "slas_systems_parent_id_idx" ON "slas_systems" USING btree ("_parent_id");
  CREATE INDEX "slas_required_documents_order_idx" ON "slas_required_documents" USING btree ("_order");
  CREATE INDEX "slas_required_documents_parent_id_idx" ON "slas_required_documents" USING btree ("_parent_id");
  CREATE INDEX "slas_inquiry_items_order_idx" ON "slas_inquiry_items" USING btree ("_order");
  CREATE INDEX "slas_inquiry_items_parent_id_idx" ON "slas_inquiry_items" USING btree ("_parent_id");
  CREATE INDEX "slas_inquiry_items_agency_idx" ON "slas_inquiry_items" USING btree ("agency_id");
  CREATE INDEX "slas_service_idx" ON "slas" USING btree ("service_id");
  CREATE INDEX "slas_letter_idx" ON "slas" USING btree ("letter_id");
  CREATE INDEX "slas_workflow_state_idx" ON "slas" USING btree ("workflow_state");
  CREATE INDEX "slas_amends_idx" ON "slas" USING btree ("amends_id");
  CREATE INDEX "slas_provider_idx" ON "slas" USING btree ("provider_id");
  CREATE INDEX "slas_province_idx" ON "slas" USING btree ("province_id");
  CREATE INDEX "slas_updated_at_idx" ON "slas" USING btree ("updated_at");
  CREATE INDEX "slas_created_at_idx" ON "slas" USING btree ("created_at");
  CREATE INDEX "slas_rels_order_idx" ON "slas_rels" USING btree ("order");
  CREATE INDEX "slas_rels_parent_idx" ON "slas_rels" USING btree ("parent_id");
  CREATE INDEX "slas_rels_path_idx" ON "slas_rels" USING btree ("path");
  CREATE INDEX "slas_rels_agencies_id_idx" ON "slas_rels" USING btree ("agencies_id");
  CREATE INDEX "sla_signatures_sla_idx" ON "sla_signatures" USING btree ("sla_id");
  CREATE INDEX "sla_signatures_agency_idx" ON "sla_signatures" USING btree ("agency_id");
  CREATE INDEX "sla_signatures_signer_idx" ON "sla_signatures" USING btree ("signer_id");
  CREATE INDEX "sla_signatures_file_idx" ON "sla_signatures" USING btree ("file_id");
  CREATE INDEX "sla_signatures_province_idx" ON "sla_signatures" USING btree ("province_id");
  CREATE INDEX "sla_signatures_updated_at_idx" ON "sla_signatures" USING btree ("updated_at");
  CREATE INDEX "sla_signatures_created_at_idx" ON "sla_signatures" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_slas_fk" FOREIGN KEY ("slas_id") REFERENCES "public"."slas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sla_signatures_fk" FOREIGN KEY ("sla_signatures_id") REFERENCES "public"."sla_signatures"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_slas_id_idx" ON "payload_locked_documents_rels" USING btree ("slas_id");
  CREATE INDEX "payload_locked_documents_rels_sla_signatures_id_idx" ON "payload_locked_documents_rels" USING btree ("sla_signatures_id");`)
  // One binding version a service, one open draft of its next, and a text that nobody changes once it left its draft.
  await db.execute(sql`
    create unique index slas_one_in_force on slas (service_id) where workflow_state in ('in_force', 'termination_notice');
    create unique index slas_one_pending on slas (service_id)
      where workflow_state in ('draft', 'under_review', 'signed_by_provider');
    create unique index slas_version on slas (service_id, version);
    create unique index sla_signatures_one_provider on sla_signatures (sla_id) where party = 'provider';
    create unique index sla_signatures_one_a_recipient on sla_signatures (sla_id, agency_id) where party = 'recipient';
    alter table slas
      add constraint slas_notice_days check (notice_days between 1 and 730 and notice_days = trunc(notice_days)),
      add constraint slas_valid check (valid_until is null or valid_until >= valid_from),
      add constraint slas_in_force check
        (workflow_state in ('draft', 'under_review', 'signed_by_provider') or valid_from is not null),
      add constraint slas_noticed check (workflow_state <> 'termination_notice' or
        (termination_date is not null and termination_reason is not null and termination_noticed_at is not null));
    alter table sla_signatures
      add constraint sla_signatures_recipient check (party = 'provider' or agency_id is not null);

    create function karnameh_sla_frozen() returns trigger language plpgsql as $$
    declare
      moving text[] := array['workflow_state', 'updated_at', 'valid_until', 'termination_date', 'termination_reason',
        'termination_noticed_at', 'letter_id'];
    begin
      if old.valid_from is null then moving := moving || 'valid_from'::text; end if;
      if (tg_op = 'DELETE' and old.workflow_state <> 'draft')
        or (tg_op = 'UPDATE' and old.workflow_state <> 'draft'
          and to_jsonb(old) - moving is distinct from to_jsonb(new) - moving) then
        raise exception 'the text of an agreement does not change after its draft'
          using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$;
    create trigger slas_frozen before update or delete on slas for each row execute function karnameh_sla_frozen();
    create trigger slas_kept before truncate on slas for each statement execute function karnameh_frozen();

    create function karnameh_sla_rows_frozen() returns trigger language plpgsql as $$
    declare
      parents uuid[];
      asked jsonb := case tg_op when 'INSERT' then jsonb_build_array(to_jsonb(new))
        when 'DELETE' then jsonb_build_array(to_jsonb(old)) else jsonb_build_array(to_jsonb(old), to_jsonb(new)) end;
    begin
      if tg_argv[0] = 'channel' then
        execute format('select array_agg(o._parent_id) from %I o where o.id in (select a ->> ''parent_id'' from jsonb_array_elements($1) a)',
          regexp_replace(tg_table_name, '_channel$', '')) into parents using asked;
      else
        select array_agg((a ->> tg_argv[0])::uuid) into parents from jsonb_array_elements(asked) a;
      end if;
      perform from slas where id = any(parents) and workflow_state <> 'draft';
      if found then
        raise exception 'the rows of an agreement do not change after its draft'
          using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end $$;
    create trigger slas_provider_obligations_frozen before insert or update or delete on slas_provider_obligations
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_recipient_obligations_frozen before insert or update or delete on slas_recipient_obligations
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_provider_channels_frozen before insert or update or delete on slas_provider_obligations_channel
      for each row execute function karnameh_sla_rows_frozen('channel');
    create trigger slas_recipient_channels_frozen before insert or update or delete on slas_recipient_obligations_channel
      for each row execute function karnameh_sla_rows_frozen('channel');
    create trigger slas_regulations_frozen before insert or update or delete on slas_regulations
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_systems_frozen before insert or update or delete on slas_systems
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_required_documents_frozen before insert or update or delete on slas_required_documents
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_inquiry_items_frozen before insert or update or delete on slas_inquiry_items
      for each row execute function karnameh_sla_rows_frozen('_parent_id');
    create trigger slas_rels_frozen before insert or update or delete on slas_rels
      for each row execute function karnameh_sla_rows_frozen('parent_id');

    create function karnameh_sla_signature_frozen() returns trigger language plpgsql as $$
    begin
      perform from slas where id = old.sla_id and workflow_state <> 'draft';
      if found or tg_op = 'UPDATE' then
        raise exception 'a signature of an agreement does not change'
          using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
      end if;
      return old;
    end $$;
    create trigger sla_signatures_frozen before update or delete on sla_signatures
      for each row execute function karnameh_sla_signature_frozen();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_provider_obligations_channel" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_provider_obligations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_regulations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_recipient_obligations_channel" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_recipient_obligations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_systems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_required_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_inquiry_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "slas_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sla_signatures" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "services" CASCADE;
  DROP TABLE "slas_provider_obligations_channel" CASCADE;
  DROP TABLE "slas_provider_obligations" CASCADE;
  DROP TABLE "slas_regulations" CASCADE;
  DROP TABLE "slas_recipient_obligations_channel" CASCADE;
  DROP TABLE "slas_recipient_obligations" CASCADE;
  DROP TABLE "slas_systems" CASCADE;
  DROP TABLE "slas_required_documents" CASCADE;
  DROP TABLE "slas_inquiry_items" CASCADE;
  DROP TABLE "slas" CASCADE;
  DROP TABLE "slas_rels" CASCADE;
  DROP TABLE "sla_signatures" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_services_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_slas_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sla_signatures_fk";
  
  DROP INDEX "payload_locked_documents_rels_services_id_idx";
  DROP INDEX "payload_locked_documents_rels_slas_id_idx";
  DROP INDEX "payload_locked_documents_rels_sla_signatures_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "services_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "slas_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sla_signatures_id";
  DROP TYPE "public"."enum_slas_provider_obligations_channel";
  DROP TYPE "public"."enum_slas_provider_obligations_side";
  DROP TYPE "public"."enum_slas_provider_obligations_rule_measure";
  DROP TYPE "public"."enum_slas_provider_obligations_rule_clock";
  DROP TYPE "public"."enum_slas_provider_obligations_rule_cycle_event";
  DROP TYPE "public"."enum_slas_provider_obligations_rule_unit";
  DROP TYPE "public"."enum_slas_recipient_obligations_channel";
  DROP TYPE "public"."enum_slas_recipient_obligations_side";
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_measure";
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_clock";
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event";
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_unit";
  DROP TYPE "public"."enum_slas_inquiry_items_kind";
  DROP TYPE "public"."enum_slas_inquiry_items_response_unit";
  DROP TYPE "public"."enum_slas_recipients";
  DROP TYPE "public"."enum_slas_availability";
  DROP TYPE "public"."enum_slas_workflow_state";
  DROP TYPE "public"."enum_sla_signatures_party";`)
  await db.execute(sql`
    drop function if exists karnameh_sla_frozen();
    drop function if exists karnameh_sla_rows_frozen();
    drop function if exists karnameh_sla_signature_frozen();`)
}
