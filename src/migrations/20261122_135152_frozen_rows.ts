import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Published results and frozen form editions never change, whoever asks and through whatever door: the database itself
 * refuses (SQLSTATE KA001, which lib/databaseErrors turns into «immutable»). A maintainer who must, says so in his own
 * transaction: `set local karnameh.allow = 'maintenance'`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function karnameh_frozen() returns trigger language plpgsql as $function$
    begin
      if current_setting('karnameh.allow', true) = 'maintenance' then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
      raise exception '% of a frozen row of %', lower(tg_op), tg_table_name
        using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
    end
    $function$;

    create trigger results_frozen before update or delete on results
      for each row execute function karnameh_frozen();
    create trigger results_kept before truncate on results
      for each statement execute function karnameh_frozen();
    create trigger form_editions_frozen before update or delete on form_editions
      for each row execute function karnameh_frozen();
    create trigger form_editions_kept before truncate on form_editions
      for each statement execute function karnameh_frozen();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger results_frozen on results;
    drop trigger results_kept on results;
    drop trigger form_editions_frozen on form_editions;
    drop trigger form_editions_kept on form_editions;
    drop function karnameh_frozen();
  `)
}
