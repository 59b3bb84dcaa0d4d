import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_work_hours_weekdays" AS ENUM('saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday');
  CREATE TYPE "public"."enum_work_hours_season_from_month" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  CREATE TYPE "public"."enum_work_hours_season_to_month" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12');
  ALTER TYPE "public"."enum_provinces_weekend" ADD VALUE 'sunday' BEFORE 'wednesday';
  ALTER TYPE "public"."enum_provinces_weekend" ADD VALUE 'monday' BEFORE 'wednesday';
  ALTER TYPE "public"."enum_provinces_weekend" ADD VALUE 'tuesday' BEFORE 'wednesday';
  CREATE TABLE "work_hours_stretches" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "work_hours_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_work_hours_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "work_hours" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"season_from_month" "enum_work_hours_season_from_month",
  	"season_from_day" numeric,
  	"season_to_month" "enum_work_hours_season_to_month",
  	"season_to_day" numeric,
  	"valid_from" varchar,
  	"valid_until" varchar,
  	"source_letter" varchar,
  	"province_id" uuid,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "work_hours_id" uuid;
  ALTER TABLE "work_hours_stretches" ADD CONSTRAINT "work_hours_stretches_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_hours_weekdays" ADD CONSTRAINT "work_hours_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "work_hours_stretches_order_idx" ON "work_hours_stretches" USING btree ("_order");
  CREATE INDEX "work_hours_stretches_parent_id_idx" ON "work_hours_stretches" USING btree ("_parent_id");
  CREATE INDEX "work_hours_weekdays_order_idx" ON "work_hours_weekdays" USING btree ("order");
  CREATE INDEX "work_hours_weekdays_parent_idx" ON "work_hours_weekdays" USING btree ("parent_id");
  CREATE INDEX "work_hours_province_idx" ON "work_hours" USING btree ("province_id");
  CREATE INDEX "work_hours_updated_at_idx" ON "work_hours" USING btree ("updated_at");
  CREATE INDEX "work_hours_created_at_idx" ON "work_hours" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_work_hours_fk" FOREIGN KEY ("work_hours_id") REFERENCES "public"."work_hours"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_work_hours_id_idx" ON "payload_locked_documents_rels" USING btree ("work_hours_id");`)
  await db.execute(sql`
    alter table work_hours
      add constraint work_hours_season_is_whole check (num_nonnulls(season_from_month, season_from_day, season_to_month, season_to_day) in (0, 4)),
      add constraint work_hours_valid check (valid_until is null or valid_from is null or valid_from <= valid_until);
    alter table work_hours_stretches add constraint work_hours_stretches_times
      check ("from" ~ '^\\d{2}:\\d{2}$' and "to" ~ '^\\d{2}:\\d{2}$' and "from" < "to");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "work_hours_stretches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_hours_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "work_hours" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "work_hours_stretches" CASCADE;
  DROP TABLE "work_hours_weekdays" CASCADE;
  DROP TABLE "work_hours" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_work_hours_fk";
  
  ALTER TABLE "provinces_weekend" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_provinces_weekend";
  CREATE TYPE "public"."enum_provinces_weekend" AS ENUM('saturday', 'wednesday', 'thursday', 'friday');
  ALTER TABLE "provinces_weekend" ALTER COLUMN "value" SET DATA TYPE "public"."enum_provinces_weekend" USING "value"::"public"."enum_provinces_weekend";
  DROP INDEX "payload_locked_documents_rels_work_hours_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "work_hours_id";
  DROP TYPE "public"."enum_work_hours_weekdays";
  DROP TYPE "public"."enum_work_hours_season_from_month";
  DROP TYPE "public"."enum_work_hours_season_to_month";`)
}
