import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_public_responses_workflow_state" AS ENUM('received', 'seen', 'answered', 'removed');
  CREATE TYPE "public"."enum_forms_audience" AS ENUM('agencies', 'public');
  CREATE TABLE "public_responses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"edition_id" uuid NOT NULL,
  	"province_id" uuid,
  	"workflow_state" "enum_public_responses_workflow_state" DEFAULT 'received' NOT NULL,
  	"code" varchar NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"seen_at" timestamp(3) with time zone,
  	"reply" varchar,
  	"replied_at" timestamp(3) with time zone,
  	"seal" varchar NOT NULL,
  	"answers" jsonb NOT NULL,
  	"idempotency_key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "forms" ADD COLUMN "audience" "enum_forms_audience" DEFAULT 'agencies';
  ALTER TABLE "forms" ADD COLUMN "public_page_slug" varchar;
  ALTER TABLE "forms" ADD COLUMN "public_page_intro" varchar;
  ALTER TABLE "forms" ADD COLUMN "public_page_opens_on" varchar;
  ALTER TABLE "forms" ADD COLUMN "public_page_closes_on" varchar;
  ALTER TABLE "forms" ADD COLUMN "public_page_thanks" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "public_responses_id" uuid;
  ALTER TABLE "public_responses" ADD CONSTRAINT "public_responses_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_responses" ADD CONSTRAINT "public_responses_edition_id_form_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."form_editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "public_responses" ADD CONSTRAINT "public_responses_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "public_responses_form_idx" ON "public_responses" USING btree ("form_id");
  CREATE INDEX "public_responses_edition_idx" ON "public_responses" USING btree ("edition_id");
  CREATE INDEX "public_responses_province_idx" ON "public_responses" USING btree ("province_id");
  CREATE INDEX "public_responses_workflow_state_idx" ON "public_responses" USING btree ("workflow_state");
  CREATE UNIQUE INDEX "public_responses_code_idx" ON "public_responses" USING btree ("code");
  CREATE INDEX "public_responses_updated_at_idx" ON "public_responses" USING btree ("updated_at");
  CREATE INDEX "public_responses_created_at_idx" ON "public_responses" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_idempotencyKey_idx" ON "public_responses" USING btree ("form_id","idempotency_key");
  CREATE INDEX "form_receivedAt_idx" ON "public_responses" USING btree ("form_id","received_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_public_responses_fk" FOREIGN KEY ("public_responses_id") REFERENCES "public"."public_responses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "forms_public_page_public_page_slug_idx" ON "forms" USING btree ("public_page_slug");
  CREATE INDEX "payload_locked_documents_rels_public_responses_id_idx" ON "payload_locked_documents_rels" USING btree ("public_responses_id");`)
  // What somebody said never changes (see frozen_rows). A removal takes the words away, and nothing else does.
  await db.execute(sql`
    create trigger public_responses_frozen
      before update of form_id, edition_id, province_id, code, received_at, seal, idempotency_key on public_responses
      for each row execute function karnameh_frozen();
    create trigger public_responses_said before update of answers on public_responses
      for each row when (new.answers is distinct from old.answers
        and not (new.workflow_state = 'removed' and new.answers = '{}'::jsonb))
      execute function karnameh_frozen();
    create trigger public_responses_stay before delete on public_responses
      for each row execute function karnameh_frozen();
    create trigger public_responses_kept before truncate on public_responses
      for each statement execute function karnameh_frozen();

    -- No nouns of the product: what was counted and what was used up, until it expires.
    create table public_form_attempts (
      key varchar primary key,
      count integer not null check (count > 0),
      expires_at timestamp(3) with time zone not null
    );
    create index public_form_attempts_expires_at_idx on public_form_attempts (expires_at);
    create table public_form_challenges (
      id uuid primary key,
      expires_at timestamp(3) with time zone not null
    );
    create index public_form_challenges_expires_at_idx on public_form_challenges (expires_at);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE public_form_attempts; DROP TABLE public_form_challenges;
   ALTER TABLE "public_responses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "public_responses" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_public_responses_fk";
  
  DROP INDEX "forms_public_page_public_page_slug_idx";
  DROP INDEX "payload_locked_documents_rels_public_responses_id_idx";
  ALTER TABLE "forms" DROP COLUMN "audience";
  ALTER TABLE "forms" DROP COLUMN "public_page_slug";
  ALTER TABLE "forms" DROP COLUMN "public_page_intro";
  ALTER TABLE "forms" DROP COLUMN "public_page_opens_on";
  ALTER TABLE "forms" DROP COLUMN "public_page_closes_on";
  ALTER TABLE "forms" DROP COLUMN "public_page_thanks";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "public_responses_id";
  DROP TYPE "public"."enum_public_responses_workflow_state";
  DROP TYPE "public"."enum_forms_audience";`)
}
