import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** Uploads that are on their way: no noun of the product, so no collection; nobody reads them but who sends them. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table evidence_uploads (
      id uuid primary key,
      evaluation_id uuid not null references evaluations on delete cascade,
      field varchar not null,
      slot varchar not null,
      name varchar not null,
      size bigint not null check (size > 0),
      received bigint not null default 0 check (received between 0 and size),
      person_id uuid not null references users on delete cascade,
      created_at timestamp(3) with time zone not null,
      expires_at timestamp(3) with time zone not null,
      finished_at timestamp(3) with time zone,
      evidence_id uuid references evidence on delete set null
    );
    create index evidence_uploads_evaluation_idx on evidence_uploads (evaluation_id);
    create index evidence_uploads_person_idx on evidence_uploads (person_id);
    create index evidence_uploads_evidence_idx on evidence_uploads (evidence_id);
    create index evidence_uploads_expires_at_idx on evidence_uploads (expires_at);
    create table evidence_upload_chunks (
      upload_id uuid not null references evidence_uploads on delete cascade,
      at bigint not null,
      bytes bytea not null,
      primary key (upload_id, at)
    );
    alter table evidence_upload_chunks alter column bytes set storage external;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table evidence_upload_chunks; drop table evidence_uploads;`)
}
