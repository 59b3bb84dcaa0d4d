import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "submission_receipts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"round" numeric NOT NULL,
  	"edition_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"submitted_by_id" uuid,
  	"submitted_by_name" varchar,
  	"content" jsonb NOT NULL,
  	"seal" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "submission_receipts_id" uuid;
  ALTER TABLE "submission_receipts" ADD CONSTRAINT "submission_receipts_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_receipts" ADD CONSTRAINT "submission_receipts_edition_id_form_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."form_editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_receipts" ADD CONSTRAINT "submission_receipts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_receipts" ADD CONSTRAINT "submission_receipts_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submission_receipts" ADD CONSTRAINT "submission_receipts_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "submission_receipts_code_idx" ON "submission_receipts" USING btree ("code");
  CREATE INDEX "submission_receipts_evaluation_idx" ON "submission_receipts" USING btree ("evaluation_id");
  CREATE INDEX "submission_receipts_edition_idx" ON "submission_receipts" USING btree ("edition_id");
  CREATE INDEX "submission_receipts_agency_idx" ON "submission_receipts" USING btree ("agency_id");
  CREATE INDEX "submission_receipts_province_idx" ON "submission_receipts" USING btree ("province_id");
  CREATE INDEX "submission_receipts_submitted_by_idx" ON "submission_receipts" USING btree ("submitted_by_id");
  CREATE INDEX "submission_receipts_updated_at_idx" ON "submission_receipts" USING btree ("updated_at");
  CREATE INDEX "submission_receipts_created_at_idx" ON "submission_receipts" USING btree ("created_at");
  CREATE UNIQUE INDEX "evaluation_round_idx" ON "submission_receipts" USING btree ("evaluation_id","round");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_submission_receipts_fk" FOREIGN KEY ("submission_receipts_id") REFERENCES "public"."submission_receipts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_submission_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("submission_receipts_id");`)
  // What was handed in never changes (see frozen_rows). A person who leaves may be taken off; his name stays.
  await db.execute(sql`
    create trigger submission_receipts_frozen
      before delete or update of code, evaluation_id, round, edition_id, agency_id, province_id, submitted_at,
        submitted_by_name, content, seal on submission_receipts
      for each row execute function karnameh_frozen();
    create trigger submission_receipts_kept before truncate on submission_receipts
      for each statement execute function karnameh_frozen();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "submission_receipts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "submission_receipts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_submission_receipts_fk";
  
  DROP INDEX "payload_locked_documents_rels_submission_receipts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "submission_receipts_id";`)
}
