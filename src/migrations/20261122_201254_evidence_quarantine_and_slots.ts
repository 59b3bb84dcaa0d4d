import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_measures_required_evidence_kinds" AS ENUM('pdf', 'image', 'sheet', 'word');
  CREATE TYPE "public"."enum_evidence_scan_state" AS ENUM('none', 'waiting', 'clean', 'infected');
  CREATE TABLE "measures_required_evidence_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_measures_required_evidence_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "measures_required_evidence" ADD COLUMN "megabytes" numeric;
  ALTER TABLE "measures_required_evidence" ADD COLUMN "most" numeric;
  ALTER TABLE "evidence" ADD COLUMN "stored_name" varchar;
  ALTER TABLE "evidence" ADD COLUMN "scan_state" "enum_evidence_scan_state" DEFAULT 'none' NOT NULL;
  ALTER TABLE "evidence" ADD COLUMN "virus" varchar;
  ALTER TABLE "evidence" ADD COLUMN "scanned_at" timestamp(3) with time zone;
  ALTER TABLE "evidence" ADD COLUMN "scan_after" timestamp(3) with time zone;
  ALTER TABLE "evidence" ADD COLUMN "scan_attempts" numeric DEFAULT 0;
  ALTER TABLE "evidence" ADD COLUMN "focal_x" numeric;
  ALTER TABLE "evidence" ADD COLUMN "focal_y" numeric;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_url" varchar;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_width" numeric;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_height" numeric;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_mime_type" varchar;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_filesize" numeric;
  ALTER TABLE "evidence" ADD COLUMN "sizes_thumbnail_filename" varchar;
  ALTER TABLE "measures_required_evidence_kinds" ADD CONSTRAINT "measures_required_evidence_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."measures_required_evidence"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "measures_required_evidence_kinds_order_idx" ON "measures_required_evidence_kinds" USING btree ("order");
  CREATE INDEX "measures_required_evidence_kinds_parent_idx" ON "measures_required_evidence_kinds" USING btree ("parent_id");
  CREATE INDEX "evidence_stored_name_idx" ON "evidence" USING btree ("stored_name");
  CREATE INDEX "evidence_scan_state_idx" ON "evidence" USING btree ("scan_state");
  CREATE INDEX "evidence_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "evidence" USING btree ("sizes_thumbnail_filename");`)
  // A file that is infected has no bytes any more; one that may be read has.
  await db.execute(sql`
    update evidence set stored_name = filename;
    alter table evidence add constraint evidence_infected_has_no_bytes check (scan_state <> 'infected' or filename is null);
    alter table measures_required_evidence add constraint measures_required_evidence_rules_check
      check (megabytes between 1 and 50 and most between 1 and 50);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evidence" DROP CONSTRAINT "evidence_infected_has_no_bytes";
  ALTER TABLE "measures_required_evidence" DROP CONSTRAINT "measures_required_evidence_rules_check";
  ALTER TABLE "measures_required_evidence_kinds" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "measures_required_evidence_kinds" CASCADE;
  DROP INDEX "evidence_stored_name_idx";
  DROP INDEX "evidence_scan_state_idx";
  DROP INDEX "evidence_sizes_thumbnail_sizes_thumbnail_filename_idx";
  ALTER TABLE "measures_required_evidence" DROP COLUMN "megabytes";
  ALTER TABLE "measures_required_evidence" DROP COLUMN "most";
  ALTER TABLE "evidence" DROP COLUMN "stored_name";
  ALTER TABLE "evidence" DROP COLUMN "scan_state";
  ALTER TABLE "evidence" DROP COLUMN "virus";
  ALTER TABLE "evidence" DROP COLUMN "scanned_at";
  ALTER TABLE "evidence" DROP COLUMN "scan_after";
  ALTER TABLE "evidence" DROP COLUMN "scan_attempts";
  ALTER TABLE "evidence" DROP COLUMN "focal_x";
  ALTER TABLE "evidence" DROP COLUMN "focal_y";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_url";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_width";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_height";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_mime_type";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_filesize";
  ALTER TABLE "evidence" DROP COLUMN "sizes_thumbnail_filename";
  DROP TYPE "public"."enum_measures_required_evidence_kinds";
  DROP TYPE "public"."enum_evidence_scan_state";`)
}
