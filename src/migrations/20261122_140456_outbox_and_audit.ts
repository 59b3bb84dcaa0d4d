import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What Payload cannot say of the tables.
 *
 * Audit events are appended and nothing else, through whatever door and by whatever role (SQLSTATE KA001, which
 * lib/databaseErrors turns into «immutable»); also a statement that would touch no row is refused. An event outlives what
 * it tells of, so it keeps its ids without foreign keys: with them, deleting an account would have to rewrite history.
 *
 * The outbox is searched for what is due, and for nothing else: one index over the rows that still wait.
 *
 * Scores lie between zero and their cap and weights between zero and one, whoever writes them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table mailbox add column html varchar;

    drop index "deliveryState_nextAttemptAt_idx";
    create index notices_due_idx on notices (next_attempt_at nulls first, id)
      where delivery_state in ('pending', 'sending');

    alter table audit_events
      drop constraint audit_events_actor_id_users_id_fk,
      drop constraint audit_events_evaluation_id_evaluations_id_fk,
      drop constraint audit_events_cycle_id_evaluation_cycles_id_fk,
      drop constraint audit_events_agency_id_agencies_id_fk,
      drop constraint audit_events_province_id_provinces_id_fk;

    create function karnameh_append_only() returns trigger language plpgsql as $function$
    begin
      raise exception '% on %, which is only appended to', lower(tg_op), tg_table_name
        using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
    end
    $function$;
    create trigger audit_events_append_only before update or delete or truncate on audit_events
      for each statement execute function karnameh_append_only();
    alter table audit_events enable always trigger audit_events_append_only;

    alter table evaluation_items
      add constraint evaluation_items_cap_check check (cap is not null and cap >= 0),
      add constraint evaluation_items_self_score_check check (self_score between 0 and cap),
      add constraint evaluation_items_initial_score_check check (initial_score between 0 and cap),
      add constraint evaluation_items_inquiry_score_check check (inquiry_score between 0 and cap),
      add constraint evaluation_items_appeal_score_check check (appeal_score between 0 and cap),
      add constraint evaluation_items_final_score_check check (final_score between 0 and cap),
      add constraint evaluation_items_returned_score_check check (returned_score between 0 and cap),
      add constraint evaluation_items_last_year_score_check
        check (last_year_score >= 0 and (last_year_cap is null or last_year_score <= last_year_cap));

    alter table measures add constraint measures_cap_check check (cap >= 0);

    alter table evaluation_scores
      add constraint evaluation_scores_score_check check (score >= 0),
      add constraint evaluation_scores_cap_check check (cap >= 0);

    alter table evaluation_cycles
      add constraint evaluation_cycles_weights_check
        check (weight_general between 0 and 1 and weight_specific between 0 and 1),
      add constraint evaluation_cycles_full_marks_check check (full_mark_general > 0 and full_mark_specific > 0),
      add constraint evaluation_cycles_returns_check check (max_returns >= 0 and return_due_in_working_days > 0);

    alter table evaluations add constraint evaluations_return_count_check check (return_count >= 0);
    alter table appeals add constraint appeals_new_score_check check (new_score >= 0);
    alter table form_submissions add constraint form_submissions_revision_check check (revision >= 0);
    alter table notices
      add constraint notices_attempts_check check (attempts >= 0),
      add constraint notices_lease_check check ((delivery_state = 'sending') = (locked_by is not null));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table notices drop constraint notices_attempts_check, drop constraint notices_lease_check;
    alter table form_submissions drop constraint form_submissions_revision_check;
    alter table appeals drop constraint appeals_new_score_check;
    alter table evaluations drop constraint evaluations_return_count_check;
    alter table evaluation_cycles
      drop constraint evaluation_cycles_weights_check,
      drop constraint evaluation_cycles_full_marks_check,
      drop constraint evaluation_cycles_returns_check;
    alter table evaluation_scores
      drop constraint evaluation_scores_score_check,
      drop constraint evaluation_scores_cap_check;
    alter table measures drop constraint measures_cap_check;
    alter table evaluation_items
      drop constraint evaluation_items_cap_check,
      drop constraint evaluation_items_self_score_check,
      drop constraint evaluation_items_initial_score_check,
      drop constraint evaluation_items_inquiry_score_check,
      drop constraint evaluation_items_appeal_score_check,
      drop constraint evaluation_items_final_score_check,
      drop constraint evaluation_items_returned_score_check,
      drop constraint evaluation_items_last_year_score_check;

    drop trigger audit_events_append_only on audit_events;
    drop function karnameh_append_only();
    alter table audit_events
      add constraint audit_events_actor_id_users_id_fk
        foreign key (actor_id) references users (id) on delete set null not valid,
      add constraint audit_events_evaluation_id_evaluations_id_fk
        foreign key (evaluation_id) references evaluations (id) on delete set null not valid,
      add constraint audit_events_cycle_id_evaluation_cycles_id_fk
        foreign key (cycle_id) references evaluation_cycles (id) on delete set null not valid,
      add constraint audit_events_agency_id_agencies_id_fk
        foreign key (agency_id) references agencies (id) on delete set null not valid,
      add constraint audit_events_province_id_provinces_id_fk
        foreign key (province_id) references provinces (id) on delete set null not valid;

    drop index notices_due_idx;
    create index "deliveryState_nextAttemptAt_idx" on notices (delivery_state, next_attempt_at);
    alter table mailbox drop column html;
  `)
}
