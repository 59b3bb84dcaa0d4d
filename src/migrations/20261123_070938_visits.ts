import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_visits_purpose" AS ENUM('verification', 'desk');
  CREATE TYPE "public"."enum_visits_workflow_state" AS ENUM('draft', 'announced', 'visited', 'reported', 'acknowledged', 'objected', 'closed', 'cancelled');
  ALTER TYPE "public"."enum_slas_provider_obligations_rule_clock" ADD VALUE 'visit' BEFORE 'appeal';
  ALTER TYPE "public"."enum_slas_provider_obligations_rule_clock" ADD VALUE 'visitRemark' BEFORE 'appeal';
  ALTER TYPE "public"."enum_slas_recipient_obligations_rule_clock" ADD VALUE 'visit' BEFORE 'appeal';
  ALTER TYPE "public"."enum_slas_recipient_obligations_rule_clock" ADD VALUE 'visitRemark' BEFORE 'appeal';
  ALTER TYPE "public"."enum_clock_rules_kind" ADD VALUE 'visit' BEFORE 'appeal';
  ALTER TYPE "public"."enum_clock_rules_kind" ADD VALUE 'visitRemark' BEFORE 'appeal';
  ALTER TYPE "public"."enum_clocks_kind" ADD VALUE 'visit' BEFORE 'appeal';
  ALTER TYPE "public"."enum_clocks_kind" ADD VALUE 'visitRemark' BEFORE 'appeal';
  CREATE TABLE "visits_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item_id" uuid NOT NULL,
  	"finding" varchar
  );
  
  CREATE TABLE "visits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"purpose" "enum_visits_purpose" DEFAULT 'verification' NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"visitor_id" uuid,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"blocks_approval" boolean DEFAULT false,
  	"workflow_state" "enum_visits_workflow_state" DEFAULT 'draft' NOT NULL,
  	"province_id" uuid,
  	"announced_at" timestamp(3) with time zone,
  	"visited_at" timestamp(3) with time zone,
  	"reported_at" timestamp(3) with time zone,
  	"present" varchar,
  	"summary" varchar,
  	"remark" varchar,
  	"search_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "visits_id" uuid;
  ALTER TABLE "visits_findings" ADD CONSTRAINT "visits_findings_item_id_evaluation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evaluation_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visits_findings" ADD CONSTRAINT "visits_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visits" ADD CONSTRAINT "visits_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visits" ADD CONSTRAINT "visits_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visits" ADD CONSTRAINT "visits_visitor_id_users_id_fk" FOREIGN KEY ("visitor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visits" ADD CONSTRAINT "visits_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "visits_findings_order_idx" ON "visits_findings" USING btree ("_order");
  CREATE INDEX "visits_findings_parent_id_idx" ON "visits_findings" USING btree ("_parent_id");
  CREATE INDEX "visits_findings_item_idx" ON "visits_findings" USING btree ("item_id");
  CREATE INDEX "visits_cycle_idx" ON "visits" USING btree ("cycle_id");
  CREATE INDEX "visits_agency_idx" ON "visits" USING btree ("agency_id");
  CREATE INDEX "visits_visitor_idx" ON "visits" USING btree ("visitor_id");
  CREATE INDEX "visits_workflow_state_idx" ON "visits" USING btree ("workflow_state");
  CREATE INDEX "visits_province_idx" ON "visits" USING btree ("province_id");
  CREATE INDEX "visits_updated_at_idx" ON "visits" USING btree ("updated_at");
  CREATE INDEX "visits_created_at_idx" ON "visits" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_visits_fk" FOREIGN KEY ("visits_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_visits_id_idx" ON "payload_locked_documents_rels" USING btree ("visits_id");
  ALTER TABLE "visits"
    add constraint visits_planned check (workflow_state in ('draft', 'closed', 'cancelled')
      or (announced_at is not null and visitor_id is not null and starts_at is not null and ends_at > starts_at and ends_at is not null));
  CREATE UNIQUE INDEX visits_one_announced ON "visits" (agency_id, cycle_id, purpose) WHERE workflow_state = 'announced';
  CREATE UNIQUE INDEX visits_finding_once ON "visits_findings" (_parent_id, item_id);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "visits_findings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "visits" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "visits_findings" CASCADE;
  DROP TABLE "visits" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_visits_fk";
  
  ALTER TABLE "slas_provider_obligations" ALTER COLUMN "rule_clock" SET DATA TYPE text;
  DROP TYPE "public"."enum_slas_provider_obligations_rule_clock";
  CREATE TYPE "public"."enum_slas_provider_obligations_rule_clock" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  ALTER TABLE "slas_provider_obligations" ALTER COLUMN "rule_clock" SET DATA TYPE "public"."enum_slas_provider_obligations_rule_clock" USING "rule_clock"::"public"."enum_slas_provider_obligations_rule_clock";
  ALTER TABLE "slas_recipient_obligations" ALTER COLUMN "rule_clock" SET DATA TYPE text;
  DROP TYPE "public"."enum_slas_recipient_obligations_rule_clock";
  CREATE TYPE "public"."enum_slas_recipient_obligations_rule_clock" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  ALTER TABLE "slas_recipient_obligations" ALTER COLUMN "rule_clock" SET DATA TYPE "public"."enum_slas_recipient_obligations_rule_clock" USING "rule_clock"::"public"."enum_slas_recipient_obligations_rule_clock";
  ALTER TABLE "clock_rules" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_clock_rules_kind";
  CREATE TYPE "public"."enum_clock_rules_kind" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  ALTER TABLE "clock_rules" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_clock_rules_kind" USING "kind"::"public"."enum_clock_rules_kind";
  ALTER TABLE "clocks" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_clocks_kind";
  CREATE TYPE "public"."enum_clocks_kind" AS ENUM('selfAssessment', 'review', 'deficiency', 'inquiry', 'appeal', 'approval', 'publication', 'delivery');
  ALTER TABLE "clocks" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_clocks_kind" USING "kind"::"public"."enum_clocks_kind";
  DROP INDEX "payload_locked_documents_rels_visits_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "visits_id";
  DROP TYPE "public"."enum_visits_purpose";
  DROP TYPE "public"."enum_visits_workflow_state";`)
}
