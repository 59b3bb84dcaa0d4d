import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_briefings_dimension" AS ENUM('general', 'specific', 'both');
  CREATE TYPE "public"."enum_briefings_workflow_state" AS ENUM('draft', 'announced', 'held', 'cancelled');
  ALTER TYPE "public"."enum_slas_provider_obligations_rule_cycle_event" ADD VALUE 'briefed' BEFORE 'submitted';
  ALTER TYPE "public"."enum_slas_provider_obligations_rule_cycle_event" ADD VALUE 'attended' BEFORE 'submitted';
  ALTER TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event" ADD VALUE 'briefed' BEFORE 'submitted';
  ALTER TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event" ADD VALUE 'attended' BEFORE 'submitted';
  CREATE TABLE "briefings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"dimension" "enum_briefings_dimension" DEFAULT 'both' NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"place" varchar,
  	"address" varchar,
  	"agenda" varchar,
  	"for_evaluators" boolean DEFAULT false,
  	"workflow_state" "enum_briefings_workflow_state" DEFAULT 'draft' NOT NULL,
  	"province_id" uuid,
  	"announced_at" timestamp(3) with time zone,
  	"held_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"minutes" varchar,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "briefings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "briefing_attendance" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"briefing_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"coming" boolean,
  	"expected" numeric,
  	"came" boolean,
  	"persons" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "briefings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "briefing_attendance_id" uuid;
  ALTER TABLE "briefings" ADD CONSTRAINT "briefings_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefings" ADD CONSTRAINT "briefings_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefings_rels" ADD CONSTRAINT "briefings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefings_rels" ADD CONSTRAINT "briefings_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefing_attendance" ADD CONSTRAINT "briefing_attendance_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefing_attendance" ADD CONSTRAINT "briefing_attendance_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefing_attendance" ADD CONSTRAINT "briefing_attendance_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "briefings_cycle_idx" ON "briefings" USING btree ("cycle_id");
  CREATE INDEX "briefings_starts_at_idx" ON "briefings" USING btree ("starts_at");
  CREATE INDEX "briefings_workflow_state_idx" ON "briefings" USING btree ("workflow_state");
  CREATE INDEX "briefings_province_idx" ON "briefings" USING btree ("province_id");
  CREATE INDEX "briefings_updated_at_idx" ON "briefings" USING btree ("updated_at");
  CREATE INDEX "briefings_created_at_idx" ON "briefings" USING btree ("created_at");
  CREATE INDEX "briefings_rels_order_idx" ON "briefings_rels" USING btree ("order");
  CREATE INDEX "briefings_rels_parent_idx" ON "briefings_rels" USING btree ("parent_id");
  CREATE INDEX "briefings_rels_path_idx" ON "briefings_rels" USING btree ("path");
  CREATE INDEX "briefings_rels_agencies_id_idx" ON "briefings_rels" USING btree ("agencies_id");
  CREATE INDEX "briefing_attendance_briefing_idx" ON "briefing_attendance" USING btree ("briefing_id");
  CREATE INDEX "briefing_attendance_agency_idx" ON "briefing_attendance" USING btree ("agency_id");
  CREATE INDEX "briefing_attendance_province_idx" ON "briefing_attendance" USING btree ("province_id");
  CREATE INDEX "briefing_attendance_updated_at_idx" ON "briefing_attendance" USING btree ("updated_at");
  CREATE INDEX "briefing_attendance_created_at_idx" ON "briefing_attendance" USING btree ("created_at");
  CREATE UNIQUE INDEX "briefing_agency_idx" ON "briefing_attendance" USING btree ("briefing_id","agency_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_briefings_fk" FOREIGN KEY ("briefings_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_briefing_attendance_fk" FOREIGN KEY ("briefing_attendance_id") REFERENCES "public"."briefing_attendance"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_briefings_id_idx" ON "payload_locked_documents_rels" USING btree ("briefings_id");
  CREATE INDEX "payload_locked_documents_rels_briefing_attendance_id_idx" ON "payload_locked_documents_rels" USING btree ("briefing_attendance_id");
  ALTER TABLE "briefings"
    add constraint briefings_planned check (workflow_state in ('draft', 'cancelled')
      or (announced_at is not null and starts_at is not null and ends_at is not null and ends_at > starts_at));
  ALTER TABLE "briefing_attendance"
    add constraint briefing_attendance_expected check (expected is null or (coming is true and expected between 1 and 500)),
    add constraint briefing_attendance_persons check ((came is true) = (persons is not null) and (persons is null or persons between 1 and 500));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "briefings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "briefings_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "briefing_attendance" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "briefings" CASCADE;
  DROP TABLE "briefings_rels" CASCADE;
  DROP TABLE "briefing_attendance" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_briefings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_briefing_attendance_fk";
  
  ALTER TABLE "slas_provider_obligations" ALTER COLUMN "rule_cycle_event" SET DATA TYPE text;
  DROP TYPE "public"."enum_slas_provider_obligations_rule_cycle_event";
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_cycle_event" AS ENUM('announced', 'submitted', 'appealsDecided', 'finallyApproved', 'sentToNational');
  ALTER TABLE "slas_provider_obligations" ALTER COLUMN "rule_cycle_event" SET DATA TYPE "public"."enum_slas_provider_obligations_rule_cycle_event" USING "rule_cycle_event"::"public"."enum_slas_provider_obligations_rule_cycle_event";
  ALTER TABLE "slas_recipient_obligations" ALTER COLUMN "rule_cycle_event" SET DATA TYPE text;
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event";
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event" AS ENUM('announced', 'submitted', 'appealsDecided', 'finallyApproved', 'sentToNational');
  ALTER TABLE "slas_recipient_obligations" ALTER COLUMN "rule_cycle_event" SET DATA TYPE "public"."enum_slas_recipient_obligations_rule_cycle_event" USING "rule_cycle_event"::"public"."enum_slas_recipient_obligations_rule_cycle_event";
  DROP INDEX "payload_locked_documents_rels_briefings_id_idx";
  DROP INDEX "payload_locked_documents_rels_briefing_attendance_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "briefings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "briefing_attendance_id";
  DROP TYPE "public"."enum_briefings_dimension";
  DROP TYPE "public"."enum_briefings_workflow_state";`)
}
