import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inquiries_kind" AS ENUM('electronic', 'manual');
  CREATE TYPE "public"."enum_inquiries_response_unit" AS ENUM('workingHours', 'workingDays', 'calendarDays', 'weeks', 'months');
  CREATE TYPE "public"."enum_inquiries_workflow_state" AS ENUM('draft', 'sent', 'seen', 'answered', 'returned', 'accepted', 'unanswered', 'cancelled');
  CREATE TYPE "public"."enum_circulars_addressed_to" AS ENUM('all', 'groups', 'agencies');
  CREATE TYPE "public"."enum_circulars_workflow_state" AS ENUM('draft', 'issued', 'cancelled');
  CREATE TYPE "public"."enum_letters_dispatches_channel" AS ENUM('governmentNetwork', 'automation', 'post', 'courier', 'email', 'site');
  CREATE TYPE "public"."enum_letters_direction" AS ENUM('sent', 'received');
  CREATE TYPE "public"."enum_letters_priority" AS ENUM('normal', 'urgent', 'immediate');
  CREATE TYPE "public"."enum_letters_classification" AS ENUM('ordinary', 'confidential');
  ALTER TYPE "public"."enum_users_roles_role" ADD VALUE 'inquiry_responder' BEFORE 'liaison';
  CREATE TABLE "inquiries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"indicator_id" uuid,
  	"agency_id" uuid,
  	"responder_title" varchar,
  	"kind" "enum_inquiries_kind" DEFAULT 'electronic' NOT NULL,
  	"url" varchar,
  	"response_count" numeric DEFAULT 1 NOT NULL,
  	"response_unit" "enum_inquiries_response_unit" DEFAULT 'weeks' NOT NULL,
  	"question" varchar,
  	"workflow_state" "enum_inquiries_workflow_state" DEFAULT 'draft' NOT NULL,
  	"province_id" uuid,
  	"due_date" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"seen_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"return_reason" varchar,
  	"reply_note" varchar,
  	"letter_id" uuid,
  	"reply_letter_id" uuid,
  	"reply_file_id" uuid,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inquiry_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"inquiry_id" uuid NOT NULL,
  	"item_id" uuid NOT NULL,
  	"actual" varchar,
  	"note" varchar,
  	"answered_by_id" uuid,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "circulars_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agency_groups_id" uuid,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "circular_receipts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"circular_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"read_at" timestamp(3) with time zone,
  	"read_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "letters_dispatches" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "enum_letters_dispatches_channel" NOT NULL,
  	"on" varchar NOT NULL,
  	"reference" varchar
  );
  
  CREATE TABLE "letters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"direction" "enum_letters_direction" DEFAULT 'sent' NOT NULL,
  	"number" varchar NOT NULL,
  	"date" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"counterpart" varchar NOT NULL,
  	"secretariat_number" varchar,
  	"priority" "enum_letters_priority" DEFAULT 'normal' NOT NULL,
  	"classification" "enum_letters_classification" DEFAULT 'ordinary' NOT NULL,
  	"file_id" uuid,
  	"note" varchar,
  	"province_id" uuid NOT NULL,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "evaluation_cycles" ADD COLUMN "national_letter_id" uuid;
  ALTER TABLE "circulars" ADD COLUMN "addressed_to" "enum_circulars_addressed_to" DEFAULT 'all' NOT NULL;
  ALTER TABLE "circulars" ADD COLUMN "workflow_state" "enum_circulars_workflow_state" DEFAULT 'draft' NOT NULL;
  ALTER TABLE "circulars" ADD COLUMN "issued_at" timestamp(3) with time zone;
  ALTER TABLE "circulars" ADD COLUMN "letter_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inquiries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "inquiry_answers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "circular_receipts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "letters_id" uuid;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_reply_letter_id_letters_id_fk" FOREIGN KEY ("reply_letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_reply_file_id_documents_id_fk" FOREIGN KEY ("reply_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiry_answers" ADD CONSTRAINT "inquiry_answers_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiry_answers" ADD CONSTRAINT "inquiry_answers_item_id_evaluation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evaluation_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiry_answers" ADD CONSTRAINT "inquiry_answers_answered_by_id_users_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inquiry_answers" ADD CONSTRAINT "inquiry_answers_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circulars_rels" ADD CONSTRAINT "circulars_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."circulars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "circulars_rels" ADD CONSTRAINT "circulars_rels_agency_groups_fk" FOREIGN KEY ("agency_groups_id") REFERENCES "public"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "circulars_rels" ADD CONSTRAINT "circulars_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "circular_receipts" ADD CONSTRAINT "circular_receipts_circular_id_circulars_id_fk" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circular_receipts" ADD CONSTRAINT "circular_receipts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circular_receipts" ADD CONSTRAINT "circular_receipts_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circular_receipts" ADD CONSTRAINT "circular_receipts_read_by_id_users_id_fk" FOREIGN KEY ("read_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters_dispatches" ADD CONSTRAINT "letters_dispatches_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."letters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "letters" ADD CONSTRAINT "letters_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inquiries_cycle_idx" ON "inquiries" USING btree ("cycle_id");
  CREATE INDEX "inquiries_indicator_idx" ON "inquiries" USING btree ("indicator_id");
  CREATE INDEX "inquiries_agency_idx" ON "inquiries" USING btree ("agency_id");
  CREATE INDEX "inquiries_workflow_state_idx" ON "inquiries" USING btree ("workflow_state");
  CREATE INDEX "inquiries_province_idx" ON "inquiries" USING btree ("province_id");
  CREATE INDEX "inquiries_letter_idx" ON "inquiries" USING btree ("letter_id");
  CREATE INDEX "inquiries_reply_letter_idx" ON "inquiries" USING btree ("reply_letter_id");
  CREATE INDEX "inquiries_reply_file_idx" ON "inquiries" USING btree ("reply_file_id");
  CREATE INDEX "inquiries_updated_at_idx" ON "inquiries" USING btree ("updated_at");
  CREATE INDEX "inquiries_created_at_idx" ON "inquiries" USING btree ("created_at");
  CREATE INDEX "inquiry_answers_inquiry_idx" ON "inquiry_answers" USING btree ("inquiry_id");
  CREATE INDEX "inquiry_answers_item_idx" ON "inquiry_answers" USING btree ("item_id");
  CREATE INDEX "inquiry_answers_answered_by_idx" ON "inquiry_answers" USING btree ("answered_by_id");
  CREATE INDEX "inquiry_answers_province_idx" ON "inquiry_answers" USING btree ("province_id");
  CREATE INDEX "inquiry_answers_created_at_idx" ON "inquiry_answers" USING btree ("created_at");
  CREATE UNIQUE INDEX "inquiry_item_idx" ON "inquiry_answers" USING btree ("inquiry_id","item_id");
  CREATE INDEX "circulars_rels_order_idx" ON "circulars_rels" USING btree ("order");
  CREATE INDEX "circulars_rels_parent_idx" ON "circulars_rels" USING btree ("parent_id");
  CREATE INDEX "circulars_rels_path_idx" ON "circulars_rels" USING btree ("path");
  CREATE INDEX "circulars_rels_agency_groups_id_idx" ON "circulars_rels" USING btree ("agency_groups_id");
  CREATE INDEX "circulars_rels_agencies_id_idx" ON "circulars_rels" USING btree ("agencies_id");
  CREATE INDEX "circular_receipts_circular_idx" ON "circular_receipts" USING btree ("circular_id");
  CREATE INDEX "circular_receipts_agency_idx" ON "circular_receipts" USING btree ("agency_id");
  CREATE INDEX "circular_receipts_province_idx" ON "circular_receipts" USING btree ("province_id");
  CREATE INDEX "circular_receipts_read_by_idx" ON "circular_receipts" USING btree ("read_by_id");
  CREATE INDEX "circular_receipts_updated_at_idx" ON "circular_receipts" USING btree ("updated_at");
  CREATE INDEX "circular_receipts_created_at_idx" ON "circular_receipts" USING btree ("created_at");
  CREATE UNIQUE INDEX "circular_agency_idx" ON "circular_receipts" USING btree ("circular_id","agency_id");
  CREATE INDEX "letters_dispatches_order_idx" ON "letters_dispatches" USING btree ("_order");
  CREATE INDEX "letters_dispatches_parent_id_idx" ON "letters_dispatches" USING btree ("_parent_id");
  CREATE INDEX "letters_date_idx" ON "letters" USING btree ("date");
  CREATE INDEX "letters_file_idx" ON "letters" USING btree ("file_id");
  CREATE INDEX "letters_province_idx" ON "letters" USING btree ("province_id");
  CREATE INDEX "letters_updated_at_idx" ON "letters" USING btree ("updated_at");
  CREATE INDEX "letters_created_at_idx" ON "letters" USING btree ("created_at");
  CREATE UNIQUE INDEX "province_direction_number_date_counterpart_idx" ON "letters" USING btree ("province_id","direction","number","date","counterpart");
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_national_letter_id_letters_id_fk" FOREIGN KEY ("national_letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circulars" ADD CONSTRAINT "circulars_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inquiries_fk" FOREIGN KEY ("inquiries_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_inquiry_answers_fk" FOREIGN KEY ("inquiry_answers_id") REFERENCES "public"."inquiry_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_circular_receipts_fk" FOREIGN KEY ("circular_receipts_id") REFERENCES "public"."circular_receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_letters_fk" FOREIGN KEY ("letters_id") REFERENCES "public"."letters"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "evaluation_cycles_national_letter_idx" ON "evaluation_cycles" USING btree ("national_letter_id");
  CREATE INDEX "circulars_workflow_state_idx" ON "circulars" USING btree ("workflow_state");
  CREATE INDEX "circulars_letter_idx" ON "circulars" USING btree ("letter_id");
  CREATE INDEX "payload_locked_documents_rels_inquiries_id_idx" ON "payload_locked_documents_rels" USING btree ("inquiries_id");
  CREATE INDEX "payload_locked_documents_rels_inquiry_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("inquiry_answers_id");
  CREATE INDEX "payload_locked_documents_rels_circular_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("circular_receipts_id");
  CREATE INDEX "payload_locked_documents_rels_letters_id_idx" ON "payload_locked_documents_rels" USING btree ("letters_id");`)
  // What stood on the public site had been issued; whom it went to then is not known.
  await db.execute(sql`
    update circulars set workflow_state = 'issued', issued_at = created_at where is_public;

    create function karnameh_circular_frozen() returns trigger language plpgsql as $$
    begin
      raise exception 'an issued circular does not change' using errcode = 'KA001', table = tg_table_name, constraint = tg_name;
    end $$;
    create trigger circulars_issued
      before update of number, date, subject, body, file_id, addressed_to, province_id on circulars for each row
      when (old.workflow_state <> 'draft' and
        (new.number, new.date, new.subject, new.body, new.file_id, new.addressed_to, new.province_id)
        is distinct from (old.number, old.date, old.subject, old.body, old.file_id, old.addressed_to, old.province_id))
      execute function karnameh_circular_frozen();

    alter table circular_receipts add constraint circular_receipts_read_by_somebody
      check (read_at is not null or read_by_id is null);
    alter table inquiries
      add constraint inquiries_response_time check (response_count between 1 and 100 and response_count = trunc(response_count)),
      add constraint inquiries_sent check (workflow_state in ('draft', 'cancelled') or (sent_at is not null and due_date is not null)),
      add constraint inquiries_asked check (workflow_state in ('draft', 'cancelled') or agency_id is not null or responder_title is not null);
    alter table inquiry_answers alter column inquiry_id set not null, alter column item_id set not null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger circulars_issued on circulars;
    drop function karnameh_circular_frozen();`)
  await db.execute(sql`
   ALTER TABLE "inquiries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "inquiry_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "circulars_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "circular_receipts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "letters_dispatches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "letters" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "inquiries" CASCADE;
  DROP TABLE "inquiry_answers" CASCADE;
  DROP TABLE "circulars_rels" CASCADE;
  DROP TABLE "circular_receipts" CASCADE;
  DROP TABLE "letters_dispatches" CASCADE;
  DROP TABLE "letters" CASCADE;
  ALTER TABLE "evaluation_cycles" DROP CONSTRAINT "evaluation_cycles_national_letter_id_letters_id_fk";
  
  ALTER TABLE "circulars" DROP CONSTRAINT "circulars_letter_id_letters_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_inquiries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_inquiry_answers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_circular_receipts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_letters_fk";
  
  ALTER TABLE "users_roles" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_roles_role";
  CREATE TYPE "public"."enum_users_roles_role" AS ENUM('super_admin', 'head', 'deputy', 'cycle_manager', 'general_evaluator', 'specific_evaluator', 'appeals_committee', 'council_secretary', 'council_member', 'governor', 'content_editor', 'national', 'agency_head', 'liaison');
  ALTER TABLE "users_roles" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_roles_role" USING "role"::"public"."enum_users_roles_role";
  DROP INDEX "evaluation_cycles_national_letter_idx";
  DROP INDEX "circulars_workflow_state_idx";
  DROP INDEX "circulars_letter_idx";
  DROP INDEX "payload_locked_documents_rels_inquiries_id_idx";
  DROP INDEX "payload_locked_documents_rels_inquiry_answers_id_idx";
  DROP INDEX "payload_locked_documents_rels_circular_receipts_id_idx";
  DROP INDEX "payload_locked_documents_rels_letters_id_idx";
  ALTER TABLE "evaluation_cycles" DROP COLUMN "national_letter_id";
  ALTER TABLE "circulars" DROP COLUMN "addressed_to";
  ALTER TABLE "circulars" DROP COLUMN "workflow_state";
  ALTER TABLE "circulars" DROP COLUMN "issued_at";
  ALTER TABLE "circulars" DROP COLUMN "letter_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inquiries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "inquiry_answers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "circular_receipts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "letters_id";
  DROP TYPE "public"."enum_inquiries_kind";
  DROP TYPE "public"."enum_inquiries_response_unit";
  DROP TYPE "public"."enum_inquiries_workflow_state";
  DROP TYPE "public"."enum_circulars_addressed_to";
  DROP TYPE "public"."enum_circulars_workflow_state";
  DROP TYPE "public"."enum_letters_dispatches_channel";
  DROP TYPE "public"."enum_letters_direction";
  DROP TYPE "public"."enum_letters_priority";
  DROP TYPE "public"."enum_letters_classification";`)
}
