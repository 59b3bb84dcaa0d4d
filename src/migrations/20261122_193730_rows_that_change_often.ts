import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "evaluation_items_item_state_idx";
  DROP INDEX "evaluation_items_updated_at_idx";
  DROP INDEX "notices_updated_at_idx";
  DROP INDEX "form_submissions_updated_at_idx";`)
  // Room beside each row for its next version: with no indexed column changed, an update then touches no index at all. A
  // submission rewrites all the items of an evaluation at once.
  await db.execute(sql`
    alter table evaluation_items set (fillfactor = 50);
    alter table form_submissions set (fillfactor = 70);
    alter table notices set (fillfactor = 80);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table evaluation_items reset (fillfactor);
    alter table form_submissions reset (fillfactor);
    alter table notices reset (fillfactor);`)
  await db.execute(sql`
   CREATE INDEX "evaluation_items_item_state_idx" ON "evaluation_items" USING btree ("item_state");
  CREATE INDEX "evaluation_items_updated_at_idx" ON "evaluation_items" USING btree ("updated_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");`)
}
