import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluation_cycles" ADD COLUMN "search_key" varchar;
  ALTER TABLE "axes" ADD COLUMN "search_key" varchar;
  ALTER TABLE "indicators" ADD COLUMN "search_key" varchar;
  ALTER TABLE "measures" ADD COLUMN "search_key" varchar;
  ALTER TABLE "circulars" ADD COLUMN "search_key" varchar;
  ALTER TABLE "festivals" ADD COLUMN "search_key" varchar;
  ALTER TABLE "documents" ADD COLUMN "search_key" varchar;
  ALTER TABLE "regulations" ADD COLUMN "search_key" varchar;
  ALTER TABLE "provinces" ADD COLUMN "search_key" varchar;
  ALTER TABLE "agency_groups" ADD COLUMN "search_key" varchar;
  ALTER TABLE "agencies" ADD COLUMN "search_key" varchar;
  ALTER TABLE "users" ADD COLUMN "search_key" varchar;
  ALTER TABLE "holidays" ADD COLUMN "search_key" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "evaluation_cycles" DROP COLUMN "search_key";
  ALTER TABLE "axes" DROP COLUMN "search_key";
  ALTER TABLE "indicators" DROP COLUMN "search_key";
  ALTER TABLE "measures" DROP COLUMN "search_key";
  ALTER TABLE "circulars" DROP COLUMN "search_key";
  ALTER TABLE "festivals" DROP COLUMN "search_key";
  ALTER TABLE "documents" DROP COLUMN "search_key";
  ALTER TABLE "regulations" DROP COLUMN "search_key";
  ALTER TABLE "provinces" DROP COLUMN "search_key";
  ALTER TABLE "agency_groups" DROP COLUMN "search_key";
  ALTER TABLE "agencies" DROP COLUMN "search_key";
  ALTER TABLE "users" DROP COLUMN "search_key";
  ALTER TABLE "holidays" DROP COLUMN "search_key";`)
}
