import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "festivals" ALTER COLUMN "province_id" DROP NOT NULL;
  ALTER TABLE "evaluation_items" ADD COLUMN "returned_at" timestamp(3) with time zone;
  ALTER TABLE "evaluation_items" ADD COLUMN "returned_actual" varchar;
  ALTER TABLE "evaluation_items" ADD COLUMN "returned_score" numeric;
  ALTER TABLE "evaluation_items" ADD COLUMN "returned_explanation" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "festivals" ALTER COLUMN "province_id" SET NOT NULL;
  ALTER TABLE "evaluation_items" DROP COLUMN "returned_at";
  ALTER TABLE "evaluation_items" DROP COLUMN "returned_actual";
  ALTER TABLE "evaluation_items" DROP COLUMN "returned_score";
  ALTER TABLE "evaluation_items" DROP COLUMN "returned_explanation";`)
}
