import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluation_cycles" ADD COLUMN "national_export_data_id" uuid;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_national_export_data_id_documents_id_fk" FOREIGN KEY ("national_export_data_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evaluation_cycles_national_export_data_idx" ON "evaluation_cycles" USING btree ("national_export_data_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluation_cycles" DROP CONSTRAINT "evaluation_cycles_national_export_data_id_documents_id_fk";
  
  DROP INDEX "evaluation_cycles_national_export_data_idx";
  ALTER TABLE "evaluation_cycles" DROP COLUMN "national_export_data_id";`)
}
