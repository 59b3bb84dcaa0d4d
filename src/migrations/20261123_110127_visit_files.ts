import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_evidence_purpose" ADD VALUE 'visit';
  ALTER TABLE "evidence" ADD COLUMN "visit_id" uuid;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evidence_visit_idx" ON "evidence" USING btree ("visit_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evidence" DROP CONSTRAINT "evidence_visit_id_visits_id_fk";
  
  ALTER TABLE "evidence" ALTER COLUMN "purpose" SET DATA TYPE text;
  ALTER TABLE "evidence" ALTER COLUMN "purpose" SET DEFAULT 'self'::text;
  DROP TYPE "public"."enum_evidence_purpose";
  CREATE TYPE "public"."enum_evidence_purpose" AS ENUM('self', 'appeal');
  ALTER TABLE "evidence" ALTER COLUMN "purpose" SET DEFAULT 'self'::"public"."enum_evidence_purpose";
  ALTER TABLE "evidence" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_evidence_purpose" USING "purpose"::"public"."enum_evidence_purpose";
  DROP INDEX "evidence_visit_idx";
  ALTER TABLE "evidence" DROP COLUMN "visit_id";`)
}
