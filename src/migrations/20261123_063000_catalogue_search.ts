import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What the public catalogue filters by, as one list of an edition («event:birth», «type:g2c», «channel:web», «remote»):
 * made by the database itself from the published text, so that it cannot say something else.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    create function karnameh_service_facets(form jsonb) returns text[] language sql immutable parallel safe as $$
      select array_agg(distinct facet order by facet) from (
        select 'event:' || value as facet from jsonb_array_elements_text(form -> 'lifeEvents')
        union all select 'type:' || value from jsonb_array_elements_text(form -> 'serviceTypes')
        union all select 'channel:' || channel
          from jsonb_array_elements(form -> 'stages') stage, jsonb_array_elements_text(stage -> 'channels') channel
          where stage ->> 'stage' in ('request', 'delivery')
        -- Nobody has to come where no stage that a recipient takes part in is served in person, and one is electronic.
        union all select 'remote' where not exists (
            select 1 from jsonb_array_elements(form -> 'stages') stage
            where stage ->> 'stage' <> 'production' and (stage ->> 'nonElectronic')::boolean)
          and exists (select 1 from jsonb_array_elements(form -> 'stages') stage
            where stage ->> 'stage' in ('request', 'delivery') and (stage ->> 'electronic')::boolean)
      ) facets
    $$;

    alter table service_editions
      add column facets text[] not null generated always as (coalesce(karnameh_service_facets(form), '{}')) stored;
    create index service_editions_facets on service_editions using gin (facets) where current;
    create index service_editions_words on service_editions using gin (search gin_trgm_ops) where current;
    create index service_editions_titles on service_editions (title) where current;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index service_editions_titles, service_editions_words, service_editions_facets;
    alter table service_editions drop column facets;
    drop function karnameh_service_facets;
    drop extension pg_trgm;`)
}
