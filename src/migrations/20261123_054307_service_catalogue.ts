import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_services_service_types" AS ENUM('g2c', 'g2b', 'g2g');
  CREATE TYPE "public"."enum_services_levels" AS ENUM('national', 'regional', 'provincial', 'urban', 'rural');
  CREATE TYPE "public"."enum_services_life_events" AS ENUM('birth', 'education', 'health', 'tax', 'business', 'socialSecurity', 'property', 'utilities', 'insurance', 'marriage', 'retirement', 'documents', 'death', 'other');
  CREATE TYPE "public"."enum_services_triggers" AS ENUM('request', 'time', 'event', 'agency', 'other');
  CREATE TYPE "public"."enum_services_stages_channels" AS ENUM('web', 'mobile', 'email', 'post', 'callCentre', 'sms', 'counter', 'similarCounter', 'intranet', 'other');
  CREATE TYPE "public"."enum_services_stages_in_person_reasons" AS ENUM('personIdentity', 'documentIdentity', 'infrastructure', 'other');
  CREATE TYPE "public"."enum_services_stages_stage" AS ENUM('information', 'request', 'production', 'delivery');
  CREATE TYPE "public"."enum_services_stages_visit_scope" AS ENUM('national', 'provincial', 'county');
  CREATE TYPE "public"."enum_services_external_links_manual_by" AS ENUM('agency', 'client');
  CREATE TYPE "public"."enum_services_variant" AS ENUM('standard10', 'tehran5', 'legacy');
  CREATE TYPE "public"."enum_services_nature" AS ENUM('governance', 'operational');
  CREATE TYPE "public"."enum_services_recipients_period" AS ENUM('month', 'season', 'year');
  CREATE TYPE "public"."enum_services_duration_kind" AS ENUM('average', 'atLeast', 'atMost');
  CREATE TYPE "public"."enum_services_duration_unit" AS ENUM('hours', 'days', 'workingDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_services_frequency_kind" AS ENUM('once', 'times');
  CREATE TYPE "public"."enum_services_frequency_period" AS ENUM('month', 'season', 'year');
  CREATE TYPE "public"."enum_services_workflow_state" AS ENUM('draft', 'submitted', 'returned', 'reviewed', 'code_requested', 'code_assigned', 'published', 'revised', 'archived');
  CREATE TYPE "public"."enum_services_code_status" AS ENUM('none', 'requested', 'assigned');
  CREATE TABLE "services_service_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_service_types",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_levels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_levels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_life_events" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_life_events",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_triggers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_triggers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_required_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "services_regulations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"regulation_id" uuid,
  	"title" varchar NOT NULL,
  	"number" varchar,
  	"date" varchar,
  	"issuer" varchar,
  	"checked" boolean DEFAULT false
  );
  
  CREATE TABLE "services_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"amount_rials" numeric,
  	"account" varchar,
  	"electronic_payment" boolean DEFAULT false,
  	"note" varchar
  );
  
  CREATE TABLE "services_stages_channels" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_services_stages_channels",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_stages_in_person_reasons" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_services_stages_in_person_reasons",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "services_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_services_stages_stage" NOT NULL,
  	"electronic" boolean DEFAULT false,
  	"channel_other" varchar,
  	"counter_contract" varchar,
  	"non_electronic" boolean DEFAULT false,
  	"non_electronic_percent" numeric,
  	"in_person_reason_other" varchar,
  	"visit_scope" "enum_services_stages_visit_scope"
  );
  
  CREATE TABLE "services_internal_systems" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"fields" varchar,
  	"online" boolean DEFAULT false,
  	"batch" boolean DEFAULT false,
  	"manual" boolean DEFAULT false
  );
  
  CREATE TABLE "services_external_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency" varchar NOT NULL,
  	"agency_row_id" uuid,
  	"system" varchar,
  	"fields" varchar,
  	"amount_rials" numeric,
  	"online" boolean DEFAULT false,
  	"batch" boolean DEFAULT false,
  	"manual_by" "enum_services_external_links_manual_by"
  );
  
  CREATE TABLE "services_processes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL
  );
  
  CREATE TABLE "services_uncertain" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"printed" varchar,
  	"note" varchar NOT NULL
  );
  
  CREATE TABLE "service_editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"code" varchar,
  	"service_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"provider_id" uuid,
  	"parent_id" uuid,
  	"current" boolean DEFAULT false NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"form" jsonb NOT NULL,
  	"search" varchar NOT NULL,
  	"province_id" uuid,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "province_title_idx";
  ALTER TABLE "services" ADD COLUMN "parent_body" varchar;
  ALTER TABLE "services" ADD COLUMN "variant" "enum_services_variant" DEFAULT 'standard10' NOT NULL;
  ALTER TABLE "services" ADD COLUMN "description" varchar;
  ALTER TABLE "services" ADD COLUMN "nature" "enum_services_nature";
  ALTER TABLE "services" ADD COLUMN "audience" varchar;
  ALTER TABLE "services" ADD COLUMN "life_event_other" varchar;
  ALTER TABLE "services" ADD COLUMN "trigger_other" varchar;
  ALTER TABLE "services" ADD COLUMN "regulations_note" varchar;
  ALTER TABLE "services" ADD COLUMN "recipients_count" numeric;
  ALTER TABLE "services" ADD COLUMN "recipients_unit" varchar;
  ALTER TABLE "services" ADD COLUMN "recipients_period" "enum_services_recipients_period";
  ALTER TABLE "services" ADD COLUMN "recipients_note" varchar;
  ALTER TABLE "services" ADD COLUMN "duration_kind" "enum_services_duration_kind";
  ALTER TABLE "services" ADD COLUMN "duration_value" numeric;
  ALTER TABLE "services" ADD COLUMN "duration_unit" "enum_services_duration_unit";
  ALTER TABLE "services" ADD COLUMN "duration_note" varchar;
  ALTER TABLE "services" ADD COLUMN "frequency_kind" "enum_services_frequency_kind";
  ALTER TABLE "services" ADD COLUMN "frequency_times" numeric;
  ALTER TABLE "services" ADD COLUMN "frequency_period" "enum_services_frequency_period";
  ALTER TABLE "services" ADD COLUMN "frequency_per" varchar;
  ALTER TABLE "services" ADD COLUMN "visits_count" numeric;
  ALTER TABLE "services" ADD COLUMN "visits_note" varchar;
  ALTER TABLE "services" ADD COLUMN "is_free" boolean DEFAULT false;
  ALTER TABLE "services" ADD COLUMN "fee_note" varchar;
  ALTER TABLE "services" ADD COLUMN "url" varchar;
  ALTER TABLE "services" ADD COLUMN "system_name" varchar;
  ALTER TABLE "services" ADD COLUMN "process_graph" jsonb;
  ALTER TABLE "services" ADD COLUMN "filled_by_full_name" varchar;
  ALTER TABLE "services" ADD COLUMN "filled_by_unit" varchar;
  ALTER TABLE "services" ADD COLUMN "filled_by_phone" varchar;
  ALTER TABLE "services" ADD COLUMN "filled_by_email" varchar;
  ALTER TABLE "services" ADD COLUMN "workflow_state" "enum_services_workflow_state" DEFAULT 'draft' NOT NULL;
  ALTER TABLE "services" ADD COLUMN "code_status" "enum_services_code_status" DEFAULT 'none' NOT NULL;
  ALTER TABLE "services" ADD COLUMN "completeness" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "services" ADD COLUMN "edition_number" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "services" ADD COLUMN "revision" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "services" ADD COLUMN "return_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "service_editions_id" uuid;
  ALTER TABLE "services_service_types" ADD CONSTRAINT "services_service_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_levels" ADD CONSTRAINT "services_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_life_events" ADD CONSTRAINT "services_life_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_triggers" ADD CONSTRAINT "services_triggers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_required_documents" ADD CONSTRAINT "services_required_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_regulations" ADD CONSTRAINT "services_regulations_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "public"."regulations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_regulations" ADD CONSTRAINT "services_regulations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_fees" ADD CONSTRAINT "services_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_stages_channels" ADD CONSTRAINT "services_stages_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_stages_in_person_reasons" ADD CONSTRAINT "services_stages_in_person_reasons_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_stages" ADD CONSTRAINT "services_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_internal_systems" ADD CONSTRAINT "services_internal_systems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_external_links" ADD CONSTRAINT "services_external_links_agency_row_id_agencies_id_fk" FOREIGN KEY ("agency_row_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_external_links" ADD CONSTRAINT "services_external_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_processes" ADD CONSTRAINT "services_processes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_uncertain" ADD CONSTRAINT "services_uncertain_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_editions" ADD CONSTRAINT "service_editions_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_editions" ADD CONSTRAINT "service_editions_provider_id_agencies_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_editions" ADD CONSTRAINT "service_editions_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_editions" ADD CONSTRAINT "service_editions_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "services_service_types_order_idx" ON "services_service_types" USING btree ("order");
  CREATE INDEX "services_service_types_parent_idx" ON "services_service_types" USING btree ("parent_id");
  CREATE INDEX "services_levels_order_idx" ON "services_levels" USING btree ("order");
  CREATE INDEX "services_levels_parent_idx" ON "services_levels" USING btree ("parent_id");
  CREATE INDEX "services_life_events_order_idx" ON "services_life_events" USING btree ("order");
  CREATE INDEX "services_life_events_parent_idx" ON "services_life_events" USING btree ("parent_id");
  CREATE INDEX "services_triggers_order_idx" ON "services_triggers" USING btree ("order");
  CREATE INDEX "services_triggers_parent_idx" ON "services_triggers" USING btree ("parent_id");
  CREATE INDEX "services_required_documents_order_idx" ON "services_required_documents" USING btree ("_order");
  CREATE INDEX "services_required_documents_parent_id_idx" ON "services_required_documents" USING btree ("_parent_id");
  CREATE INDEX "services_regulations_order_idx" ON "services_regulations" USING btree ("_order");
  CREATE INDEX "services_regulations_parent_id_idx" ON "services_regulations" USING btree ("_parent_id");
  CREATE INDEX "services_regulations_regulation_idx" ON "services_regulations" USING btree ("regulation_id");
  CREATE INDEX "services_fees_order_idx" ON "services_fees" USING btree ("_order");
  CREATE INDEX "services_fees_parent_id_idx" ON "services_fees" USING btree ("_parent_id");
  CREATE INDEX "services_stages_channels_order_idx" ON "services_stages_channels" USING btree ("order");
  CREATE INDEX "services_stages_channels_parent_idx" ON "services_stages_channels" USING btree ("parent_id");
  CREATE INDEX "services_stages_in_person_reasons_order_idx" ON "services_stages_in_person_reasons" USING btree ("order");
  CREATE INDEX "services_stages_in_person_reasons_parent_idx" ON "services_stages_in_person_reasons" USING btree ("parent_id");
  CREATE INDEX "services_stages_order_idx" ON "services_stages" USING btree ("_order");
  CREATE INDEX "services_stages_parent_id_idx" ON "services_stages" USING btree ("_parent_id");
  CREATE INDEX "services_internal_systems_order_idx" ON "services_internal_systems" USING btree ("_order");
  CREATE INDEX "services_internal_systems_parent_id_idx" ON "services_internal_systems" USING btree ("_parent_id");
  CREATE INDEX "services_external_links_order_idx" ON "services_external_links" USING btree ("_order");
  CREATE INDEX "services_external_links_parent_id_idx" ON "services_external_links" USING btree ("_parent_id");
  CREATE INDEX "services_external_links_agency_row_idx" ON "services_external_links" USING btree ("agency_row_id");
  CREATE INDEX "services_processes_order_idx" ON "services_processes" USING btree ("_order");
  CREATE INDEX "services_processes_parent_id_idx" ON "services_processes" USING btree ("_parent_id");
  CREATE INDEX "services_uncertain_order_idx" ON "services_uncertain" USING btree ("_order");
  CREATE INDEX "services_uncertain_parent_id_idx" ON "services_uncertain" USING btree ("_parent_id");
  CREATE INDEX "service_editions_service_idx" ON "service_editions" USING btree ("service_id");
  CREATE INDEX "service_editions_provider_idx" ON "service_editions" USING btree ("provider_id");
  CREATE INDEX "service_editions_parent_idx" ON "service_editions" USING btree ("parent_id");
  CREATE INDEX "service_editions_province_idx" ON "service_editions" USING btree ("province_id");
  CREATE INDEX "service_editions_updated_at_idx" ON "service_editions" USING btree ("updated_at");
  CREATE INDEX "service_editions_created_at_idx" ON "service_editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "service_number_idx" ON "service_editions" USING btree ("service_id","number");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_service_editions_fk" FOREIGN KEY ("service_editions_id") REFERENCES "public"."service_editions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_workflow_state_idx" ON "services" USING btree ("workflow_state");
  CREATE INDEX "payload_locked_documents_rels_service_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("service_editions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_service_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_levels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_life_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_triggers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_required_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_regulations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_fees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_stages_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_stages_in_person_reasons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_stages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_internal_systems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_external_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_processes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_uncertain" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_editions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "services_service_types" CASCADE;
  DROP TABLE "services_levels" CASCADE;
  DROP TABLE "services_life_events" CASCADE;
  DROP TABLE "services_triggers" CASCADE;
  DROP TABLE "services_required_documents" CASCADE;
  DROP TABLE "services_regulations" CASCADE;
  DROP TABLE "services_fees" CASCADE;
  DROP TABLE "services_stages_channels" CASCADE;
  DROP TABLE "services_stages_in_person_reasons" CASCADE;
  DROP TABLE "services_stages" CASCADE;
  DROP TABLE "services_internal_systems" CASCADE;
  DROP TABLE "services_external_links" CASCADE;
  DROP TABLE "services_processes" CASCADE;
  DROP TABLE "services_uncertain" CASCADE;
  DROP TABLE "service_editions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_service_editions_fk";
  
  DROP INDEX "services_workflow_state_idx";
  DROP INDEX "payload_locked_documents_rels_service_editions_id_idx";
  CREATE UNIQUE INDEX "province_title_idx" ON "services" USING btree ("province_id","title");
  ALTER TABLE "services" DROP COLUMN "parent_body";
  ALTER TABLE "services" DROP COLUMN "variant";
  ALTER TABLE "services" DROP COLUMN "description";
  ALTER TABLE "services" DROP COLUMN "nature";
  ALTER TABLE "services" DROP COLUMN "audience";
  ALTER TABLE "services" DROP COLUMN "life_event_other";
  ALTER TABLE "services" DROP COLUMN "trigger_other";
  ALTER TABLE "services" DROP COLUMN "regulations_note";
  ALTER TABLE "services" DROP COLUMN "recipients_count";
  ALTER TABLE "services" DROP COLUMN "recipients_unit";
  ALTER TABLE "services" DROP COLUMN "recipients_period";
  ALTER TABLE "services" DROP COLUMN "recipients_note";
  ALTER TABLE "services" DROP COLUMN "duration_kind";
  ALTER TABLE "services" DROP COLUMN "duration_value";
  ALTER TABLE "services" DROP COLUMN "duration_unit";
  ALTER TABLE "services" DROP COLUMN "duration_note";
  ALTER TABLE "services" DROP COLUMN "frequency_kind";
  ALTER TABLE "services" DROP COLUMN "frequency_times";
  ALTER TABLE "services" DROP COLUMN "frequency_period";
  ALTER TABLE "services" DROP COLUMN "frequency_per";
  ALTER TABLE "services" DROP COLUMN "visits_count";
  ALTER TABLE "services" DROP COLUMN "visits_note";
  ALTER TABLE "services" DROP COLUMN "is_free";
  ALTER TABLE "services" DROP COLUMN "fee_note";
  ALTER TABLE "services" DROP COLUMN "url";
  ALTER TABLE "services" DROP COLUMN "system_name";
  ALTER TABLE "services" DROP COLUMN "process_graph";
  ALTER TABLE "services" DROP COLUMN "filled_by_full_name";
  ALTER TABLE "services" DROP COLUMN "filled_by_unit";
  ALTER TABLE "services" DROP COLUMN "filled_by_phone";
  ALTER TABLE "services" DROP COLUMN "filled_by_email";
  ALTER TABLE "services" DROP COLUMN "workflow_state";
  ALTER TABLE "services" DROP COLUMN "code_status";
  ALTER TABLE "services" DROP COLUMN "completeness";
  ALTER TABLE "services" DROP COLUMN "edition_number";
  ALTER TABLE "services" DROP COLUMN "revision";
  ALTER TABLE "services" DROP COLUMN "return_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "service_editions_id";
  DROP TYPE "public"."enum_services_service_types";
  DROP TYPE "public"."enum_services_levels";
  DROP TYPE "public"."enum_services_life_events";
  DROP TYPE "public"."enum_services_triggers";
  DROP TYPE "public"."enum_services_stages_channels";
  DROP TYPE "public"."enum_services_stages_in_person_reasons";
  DROP TYPE "public"."enum_services_stages_stage";
  DROP TYPE "public"."enum_services_stages_visit_scope";
  DROP TYPE "public"."enum_services_external_links_manual_by";
  DROP TYPE "public"."enum_services_variant";
  DROP TYPE "public"."enum_services_nature";
  DROP TYPE "public"."enum_services_recipients_period";
  DROP TYPE "public"."enum_services_duration_kind";
  DROP TYPE "public"."enum_services_duration_unit";
  DROP TYPE "public"."enum_services_frequency_kind";
  DROP TYPE "public"."enum_services_frequency_period";
  DROP TYPE "public"."enum_services_workflow_state";
  DROP TYPE "public"."enum_services_code_status";`)
}
