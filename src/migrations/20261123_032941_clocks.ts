import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_clock_rules_ladder_side" AS ENUM('before', 'at', 'after');
  CREATE TYPE "public"."enum_clock_rules_ladder_unit" AS ENUM('workingDays', 'calendarDays');
  CREATE TYPE "public"."enum_clock_rules_ladder_audience" AS ENUM('owner', 'manager', 'deputy', 'head');
  CREATE TYPE "public"."enum_clock_rules_kind" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  CREATE TYPE "public"."enum_clock_rules_length_unit" AS ENUM('workingHours', 'workingDays', 'calendarDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_clocks_kind" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  CREATE TYPE "public"."enum_clocks_owed_by" AS ENUM('organisation', 'agency');
  CREATE TYPE "public"."enum_clocks_outcome" AS ENUM('met', 'late', 'cancelled');
  CREATE TABLE "clock_rules_ladder" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"side" "enum_clock_rules_ladder_side" DEFAULT 'before' NOT NULL,
  	"count" numeric DEFAULT 1 NOT NULL,
  	"unit" "enum_clock_rules_ladder_unit" DEFAULT 'workingDays' NOT NULL,
  	"audience" "enum_clock_rules_ladder_audience" DEFAULT 'owner' NOT NULL
  );
  
  CREATE TABLE "clock_rules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_clock_rules_kind" NOT NULL,
  	"length_count" numeric,
  	"length_unit" "enum_clock_rules_length_unit",
  	"active" boolean DEFAULT true,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "clocks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_clocks_kind" NOT NULL,
  	"subject_type" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"cycle_id" uuid,
  	"agency_id" uuid,
  	"province_id" uuid NOT NULL,
  	"owed_by" "enum_clocks_owed_by" NOT NULL,
  	"length" jsonb,
  	"ladder" jsonb,
  	"pauses" jsonb,
  	"passed" jsonb,
  	"last_day" varchar,
  	"started_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"warn_at" timestamp(3) with time zone,
  	"stopped_at" timestamp(3) with time zone,
  	"outcome" "enum_clocks_outcome",
  	"open_ms" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "clock_rules_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "clocks_id" uuid;
  ALTER TABLE "clock_rules_ladder" ADD CONSTRAINT "clock_rules_ladder_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clock_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clock_rules" ADD CONSTRAINT "clock_rules_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clocks" ADD CONSTRAINT "clocks_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clocks" ADD CONSTRAINT "clocks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clocks" ADD CONSTRAINT "clocks_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "clock_rules_ladder_order_idx" ON "clock_rules_ladder" USING btree ("_order");
  CREATE INDEX "clock_rules_ladder_parent_id_idx" ON "clock_rules_ladder" USING btree ("_parent_id");
  CREATE INDEX "clock_rules_province_idx" ON "clock_rules" USING btree ("province_id");
  CREATE INDEX "clock_rules_updated_at_idx" ON "clock_rules" USING btree ("updated_at");
  CREATE INDEX "clock_rules_created_at_idx" ON "clock_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_province_idx" ON "clock_rules" USING btree ("kind","province_id");
  CREATE INDEX "clocks_cycle_idx" ON "clocks" USING btree ("cycle_id");
  CREATE INDEX "clocks_agency_idx" ON "clocks" USING btree ("agency_id");
  CREATE INDEX "clocks_province_idx" ON "clocks" USING btree ("province_id");
  CREATE INDEX "clocks_updated_at_idx" ON "clocks" USING btree ("updated_at");
  CREATE INDEX "clocks_created_at_idx" ON "clocks" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clock_rules_fk" FOREIGN KEY ("clock_rules_id") REFERENCES "public"."clock_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_clocks_fk" FOREIGN KEY ("clocks_id") REFERENCES "public"."clocks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_clock_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("clock_rules_id");
  CREATE INDEX "payload_locked_documents_rels_clocks_id_idx" ON "payload_locked_documents_rels" USING btree ("clocks_id");`)
  await db.execute(sql`
    create unique index clocks_one_running on clocks (kind, subject_id) where stopped_at is null;
    create index clocks_to_look_at on clocks (warn_at) where stopped_at is null and warn_at is not null;
    create index clocks_measured on clocks (province_id, started_at);
    create index clocks_of_subject on clocks (subject_id, kind);
    create unique index clock_rules_one_national on clock_rules (kind) where province_id is null;
    alter table clocks
      add constraint clocks_stopped check ((stopped_at is null) = (outcome is null)),
      add constraint clocks_warn_while_running check (warn_at is null or (stopped_at is null and due_at is not null)),
      add constraint clocks_open_time check (open_ms is null or open_ms >= 0);
    alter table clock_rules add constraint clock_rules_length check (length_count is null
      or (length_count between 1 and 1000 and length_count = trunc(length_count) and length_unit is not null));`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "clock_rules_ladder" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "clock_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "clocks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "clock_rules_ladder" CASCADE;
  DROP TABLE "clock_rules" CASCADE;
  DROP TABLE "clocks" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_clock_rules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_clocks_fk";
  
  DROP INDEX "payload_locked_documents_rels_clock_rules_id_idx";
  DROP INDEX "payload_locked_documents_rels_clocks_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "clock_rules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "clocks_id";
  DROP TYPE "public"."enum_clock_rules_ladder_side";
  DROP TYPE "public"."enum_clock_rules_ladder_unit";
  DROP TYPE "public"."enum_clock_rules_ladder_audience";
  DROP TYPE "public"."enum_clock_rules_kind";
  DROP TYPE "public"."enum_clock_rules_length_unit";
  DROP TYPE "public"."enum_clocks_kind";
  DROP TYPE "public"."enum_clocks_owed_by";
  DROP TYPE "public"."enum_clocks_outcome";`)
}
