import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_evaluation_cycles_workflow_state" AS ENUM('draft', 'indicators_ready', 'announced', 'self_assessment', 'evaluation', 'appeals', 'final_review', 'council', 'approved', 'sent_to_national', 'published', 'closed', 'cancelled');
  CREATE TYPE "public"."enum_dimension" AS ENUM('general', 'specific');
  CREATE TYPE "public"."enum_indicators_applies_to" AS ENUM('all', 'groups', 'agencies');
  CREATE TYPE "public"."enum_measures_scoring_kind" AS ENUM('ratio', 'ratio_desc', 'percent', 'yes_no', 'count', 'qualitative', 'stepped', 'imported');
  CREATE TYPE "public"."enum_measures_target_source" AS ENUM('central', 'agency', 'evaluator');
  CREATE TYPE "public"."enum_evaluations_workflow_state" AS ENUM('not_started', 'in_progress', 'submitted', 'under_review', 'returned', 'initially_approved', 'appeal_window', 'appealed', 'final_review', 'finally_approved', 'council_approved', 'sent', 'published', 'absent');
  CREATE TYPE "public"."enum_evaluation_items_item_state" AS ENUM('empty', 'self_entered', 'scored', 'flagged', 'rescored', 'appealed', 'decided', 'final');
  CREATE TYPE "public"."enum_evaluation_scores_level" AS ENUM('indicator', 'axis', 'dimension', 'total');
  CREATE TYPE "public"."enum_evidence_purpose" AS ENUM('self', 'appeal');
  CREATE TYPE "public"."enum_appeals_workflow_state" AS ENUM('registered', 'accepted', 'partially_accepted', 'rejected');
  CREATE TYPE "public"."enum_festivals_workflow_state" AS ENUM('draft', 'published', 'archived');
  CREATE TYPE "public"."enum_regulations_kind" AS ENUM('law', 'policy', 'regulation', 'resolution', 'circular', 'programme');
  CREATE TYPE "public"."enum_provinces_weekend" AS ENUM('saturday', 'wednesday', 'thursday', 'friday');
  CREATE TYPE "public"."enum_agencies_kind" AS ENUM('directorate', 'organisation', 'company', 'university', 'bank', 'institution', 'judicial', 'other');
  CREATE TYPE "public"."enum_users_roles_role" AS ENUM('super_admin', 'head', 'deputy', 'cycle_manager', 'general_evaluator', 'specific_evaluator', 'appeals_committee', 'council_secretary', 'council_member', 'governor', 'content_editor', 'national', 'agency_head', 'liaison');
  CREATE TYPE "public"."enum_users_language" AS ENUM('fa', 'en');
  CREATE TYPE "public"."enum_notices_delivery_state" AS ENUM('pending', 'sending', 'sent', 'failed');
  CREATE TABLE "evaluation_cycles_exemptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"reason" varchar NOT NULL
  );
  
  CREATE TABLE "evaluation_cycles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"performance_year" numeric NOT NULL,
  	"council_name" varchar DEFAULT 'شورای راهبری توسعه مدیریت استان' NOT NULL,
  	"full_mark_general" numeric,
  	"full_mark_specific" numeric,
  	"weight_general" numeric,
  	"weight_specific" numeric,
  	"rescale_not_applicable" boolean DEFAULT true,
  	"windows_training_on" varchar,
  	"windows_self_assessment_opens" varchar,
  	"windows_self_assessment_closes" varchar,
  	"windows_evaluation_closes" varchar,
  	"windows_appeals_open" varchar,
  	"windows_appeals_close" varchar,
  	"windows_final_review_closes" varchar,
  	"windows_council_on" varchar,
  	"windows_festival_on" varchar,
  	"max_returns" numeric DEFAULT 2 NOT NULL,
  	"return_due_in_working_days" numeric DEFAULT 5 NOT NULL,
  	"circular_id" uuid,
  	"form_id" uuid,
  	"edition_id" uuid,
  	"national_letter_number" varchar,
  	"national_letter_date" varchar,
  	"national_export_id" uuid,
  	"workflow_state" "enum_evaluation_cycles_workflow_state" DEFAULT 'draft' NOT NULL,
  	"cloned_from_id" uuid,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "axes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"code" varchar NOT NULL,
  	"dimension" "enum_dimension" NOT NULL,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"title" varchar NOT NULL,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"axis_id" uuid NOT NULL,
  	"code" varchar NOT NULL,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"title" varchar NOT NULL,
  	"guideline" varchar,
  	"legal_basis" varchar,
  	"evaluating_body" varchar,
  	"applies_to" "enum_indicators_applies_to" DEFAULT 'all' NOT NULL,
  	"cycle_id" uuid,
  	"dimension" "enum_dimension",
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"regulations_id" uuid,
  	"agency_groups_id" uuid,
  	"agencies_id" uuid
  );
  
  CREATE TABLE "measures_levels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"label" varchar,
  	"descriptor" varchar,
  	"factor" numeric
  );
  
  CREATE TABLE "measures_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" numeric,
  	"percent" numeric
  );
  
  CREATE TABLE "measures_required_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"mandatory" boolean DEFAULT true
  );
  
  CREATE TABLE "measures" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"indicator_id" uuid NOT NULL,
  	"code" varchar NOT NULL,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"title" varchar NOT NULL,
  	"help" varchar,
  	"cap" numeric,
  	"scoring_kind" "enum_measures_scoring_kind" DEFAULT 'ratio' NOT NULL,
  	"unit" varchar,
  	"target" numeric,
  	"target_source" "enum_measures_target_source" DEFAULT 'central' NOT NULL,
  	"explanation_required" boolean DEFAULT false,
  	"axis_id" uuid,
  	"cycle_id" uuid,
  	"dimension" "enum_dimension",
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "evaluations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"workflow_state" "enum_evaluations_workflow_state" DEFAULT 'not_started' NOT NULL,
  	"scores_released" boolean DEFAULT false,
  	"extension_until" varchar,
  	"return_count" numeric DEFAULT 0,
  	"return_due_date" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"submitted_by_id" uuid,
  	"general_approved_at" timestamp(3) with time zone,
  	"general_approved_by_id" uuid,
  	"specific_approved_at" timestamp(3) with time zone,
  	"specific_approved_by_id" uuid,
  	"finally_approved_at" timestamp(3) with time zone,
  	"finally_approved_by_id" uuid,
  	"council_session_id" uuid,
  	"self_general_score" numeric,
  	"self_specific_score" numeric,
  	"self_total" numeric,
  	"general_score" numeric,
  	"general_cap" numeric,
  	"specific_score" numeric,
  	"specific_cap" numeric,
  	"total" numeric,
  	"previous_total" numeric,
  	"missing_count" numeric DEFAULT 0,
  	"not_applicable_count" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "evaluation_items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"measure_id" uuid NOT NULL,
  	"indicator_id" uuid NOT NULL,
  	"axis_id" uuid NOT NULL,
  	"dimension" "enum_dimension" NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"item_state" "enum_evaluation_items_item_state" DEFAULT 'empty' NOT NULL,
  	"scores_released" boolean DEFAULT false,
  	"cap" numeric,
  	"target" numeric,
  	"self_actual" varchar,
  	"self_score" numeric,
  	"self_explanation" varchar,
  	"initial_target" numeric,
  	"initial_actual" varchar,
  	"initial_score" numeric,
  	"initial_reason" varchar,
  	"scored_by_id" uuid,
  	"scored_at" timestamp(3) with time zone,
  	"inquiry_actual" varchar,
  	"inquiry_score" numeric,
  	"inquiry_letter_number" varchar,
  	"appeal_score" numeric,
  	"final_score" numeric,
  	"not_applicable" boolean DEFAULT false,
  	"not_applicable_reason" varchar,
  	"flag_reason" varchar,
  	"flag_due_date" varchar,
  	"last_year_actual" varchar,
  	"last_year_score" numeric,
  	"last_year_cap" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "evaluation_scores" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"level" "enum_evaluation_scores_level" NOT NULL,
  	"node" varchar NOT NULL,
  	"parent" varchar,
  	"dimension" "enum_dimension",
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"score" numeric,
  	"self_score" numeric,
  	"cap" numeric,
  	"item_count" numeric NOT NULL,
  	"missing_count" numeric NOT NULL,
  	"self_missing_count" numeric NOT NULL,
  	"not_applicable_count" numeric NOT NULL
  );
  
  CREATE TABLE "evidence" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"original_name" varchar NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"measure_id" uuid,
  	"slot" varchar NOT NULL,
  	"purpose" "enum_evidence_purpose" DEFAULT 'self' NOT NULL,
  	"sha256" varchar NOT NULL,
  	"uploaded_by_id" uuid,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "appeals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"item_id" uuid NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"text" varchar NOT NULL,
  	"requested_target" numeric,
  	"requested_actual" varchar,
  	"registered_by_id" uuid,
  	"workflow_state" "enum_appeals_workflow_state" DEFAULT 'registered' NOT NULL,
  	"decision_reason" varchar,
  	"new_score" numeric,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "council_sessions_decisions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"evaluation_id" uuid NOT NULL,
  	"approved" boolean DEFAULT true NOT NULL,
  	"reason" varchar
  );
  
  CREATE TABLE "council_sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"province_id" uuid,
  	"number" varchar NOT NULL,
  	"date" varchar NOT NULL,
  	"minutes" varchar NOT NULL,
  	"file_id" uuid,
  	"recorded_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"form_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"definition" jsonb NOT NULL,
  	"frozen_at" timestamp(3) with time zone NOT NULL,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "circulars" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"date" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"body" varchar,
  	"file_id" uuid,
  	"is_public" boolean DEFAULT false,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "festivals_thematic_awards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"reason" varchar
  );
  
  CREATE TABLE "festivals_tie_breaks" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"minutes_number" varchar NOT NULL
  );
  
  CREATE TABLE "festivals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"ordinal" numeric NOT NULL,
  	"held_on" varchar,
  	"place" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"cover_id" uuid,
  	"workflow_state" "enum_festivals_workflow_state" DEFAULT 'draft' NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"seal" varchar,
  	"performance_year" numeric,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "results" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"festival_id" uuid NOT NULL,
  	"cycle_id" uuid NOT NULL,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"agency_name" varchar NOT NULL,
  	"group_id" uuid NOT NULL,
  	"rank" numeric NOT NULL,
  	"previous_rank" numeric,
  	"total" numeric,
  	"general" numeric,
  	"specific" numeric,
  	"previous_total" numeric,
  	"band" varchar NOT NULL,
  	"is_winner" boolean DEFAULT false,
  	"card" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar
  );
  
  CREATE TABLE "regulations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_regulations_kind" NOT NULL,
  	"number" varchar,
  	"date" varchar,
  	"issuer" varchar,
  	"articles" varchar,
  	"url" varchar,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "provinces_weekend" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_provinces_weekend",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "provinces" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"organisation_name" varchar NOT NULL,
  	"council_name" varchar DEFAULT 'شورای راهبری توسعه مدیریت استان' NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agency_groups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"short_title" varchar NOT NULL,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agencies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"national_legal_id" varchar,
  	"parent_body" varchar,
  	"kind" "enum_agencies_kind" NOT NULL,
  	"group_id" uuid NOT NULL,
  	"email" varchar,
  	"active" boolean DEFAULT true,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_users_roles_role" NOT NULL,
  	"province_id" uuid,
  	"agency_id" uuid
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"position" varchar,
  	"phone" varchar,
  	"language" "enum_users_language" DEFAULT 'fa',
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "holidays" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"source_letter" varchar,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" varchar NOT NULL,
  	"actor_id" uuid,
  	"actor_name" varchar,
  	"subject_type" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"evaluation_id" uuid,
  	"cycle_id" uuid,
  	"agency_id" uuid,
  	"province_id" uuid,
  	"details" jsonb
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"dedupe_key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"recipient_id" uuid,
  	"to_address" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"html" varchar NOT NULL,
  	"delivery_state" "enum_notices_delivery_state" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"locked_until" timestamp(3) with time zone,
  	"locked_by" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"message_id" varchar,
  	"last_error" varchar,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mailbox" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"message_id" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar,
  	"source" varchar,
  	"province_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "forms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"fields" jsonb,
  	"submit_button_label" varchar,
  	"cycle_id" uuid,
  	"province_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"edition_id" uuid NOT NULL,
  	"evaluation_id" uuid,
  	"agency_id" uuid NOT NULL,
  	"province_id" uuid,
  	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"progress" jsonb,
  	"saved_by_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"evaluation_cycles_id" uuid,
  	"axes_id" uuid,
  	"indicators_id" uuid,
  	"measures_id" uuid,
  	"evaluations_id" uuid,
  	"evaluation_items_id" uuid,
  	"evaluation_scores_id" uuid,
  	"evidence_id" uuid,
  	"appeals_id" uuid,
  	"council_sessions_id" uuid,
  	"form_editions_id" uuid,
  	"circulars_id" uuid,
  	"festivals_id" uuid,
  	"results_id" uuid,
  	"documents_id" uuid,
  	"media_id" uuid,
  	"regulations_id" uuid,
  	"provinces_id" uuid,
  	"agency_groups_id" uuid,
  	"agencies_id" uuid,
  	"users_id" uuid,
  	"holidays_id" uuid,
  	"audit_events_id" uuid,
  	"notices_id" uuid,
  	"mailbox_id" uuid,
  	"forms_id" uuid,
  	"form_submissions_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "evaluation_cycles_exemptions" ADD CONSTRAINT "evaluation_cycles_exemptions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles_exemptions" ADD CONSTRAINT "evaluation_cycles_exemptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_circular_id_circulars_id_fk" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_edition_id_form_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."form_editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_national_export_id_documents_id_fk" FOREIGN KEY ("national_export_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_cloned_from_id_evaluation_cycles_id_fk" FOREIGN KEY ("cloned_from_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_cycles" ADD CONSTRAINT "evaluation_cycles_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "axes" ADD CONSTRAINT "axes_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "axes" ADD CONSTRAINT "axes_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_axis_id_axes_id_fk" FOREIGN KEY ("axis_id") REFERENCES "public"."axes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_regulations_fk" FOREIGN KEY ("regulations_id") REFERENCES "public"."regulations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_agency_groups_fk" FOREIGN KEY ("agency_groups_id") REFERENCES "public"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "measures_levels" ADD CONSTRAINT "measures_levels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "measures_steps" ADD CONSTRAINT "measures_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "measures_required_evidence" ADD CONSTRAINT "measures_required_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "measures" ADD CONSTRAINT "measures_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "measures" ADD CONSTRAINT "measures_axis_id_axes_id_fk" FOREIGN KEY ("axis_id") REFERENCES "public"."axes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "measures" ADD CONSTRAINT "measures_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "measures" ADD CONSTRAINT "measures_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_general_approved_by_id_users_id_fk" FOREIGN KEY ("general_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_specific_approved_by_id_users_id_fk" FOREIGN KEY ("specific_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_finally_approved_by_id_users_id_fk" FOREIGN KEY ("finally_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_council_session_id_council_sessions_id_fk" FOREIGN KEY ("council_session_id") REFERENCES "public"."council_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_axis_id_axes_id_fk" FOREIGN KEY ("axis_id") REFERENCES "public"."axes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_items" ADD CONSTRAINT "evaluation_items_scored_by_id_users_id_fk" FOREIGN KEY ("scored_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_scores" ADD CONSTRAINT "evaluation_scores_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_scores" ADD CONSTRAINT "evaluation_scores_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluation_scores" ADD CONSTRAINT "evaluation_scores_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_measure_id_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."measures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evidence" ADD CONSTRAINT "evidence_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_item_id_evaluation_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."evaluation_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_registered_by_id_users_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "council_sessions_decisions" ADD CONSTRAINT "council_sessions_decisions_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "council_sessions_decisions" ADD CONSTRAINT "council_sessions_decisions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."council_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "council_sessions" ADD CONSTRAINT "council_sessions_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_editions" ADD CONSTRAINT "form_editions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_editions" ADD CONSTRAINT "form_editions_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circulars" ADD CONSTRAINT "circulars_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "circulars" ADD CONSTRAINT "circulars_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "festivals_thematic_awards" ADD CONSTRAINT "festivals_thematic_awards_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "festivals_thematic_awards" ADD CONSTRAINT "festivals_thematic_awards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."festivals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "festivals_tie_breaks" ADD CONSTRAINT "festivals_tie_breaks_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "festivals_tie_breaks" ADD CONSTRAINT "festivals_tie_breaks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."festivals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "festivals" ADD CONSTRAINT "festivals_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "festivals" ADD CONSTRAINT "festivals_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "festivals" ADD CONSTRAINT "festivals_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_festival_id_festivals_id_fk" FOREIGN KEY ("festival_id") REFERENCES "public"."festivals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regulations" ADD CONSTRAINT "regulations_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "provinces_weekend" ADD CONSTRAINT "provinces_weekend_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."provinces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agency_groups" ADD CONSTRAINT "agency_groups_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "holidays" ADD CONSTRAINT "holidays_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_cycle_id_evaluation_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_edition_id_form_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."form_editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_evaluation_id_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_province_id_provinces_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."provinces"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluation_cycles_fk" FOREIGN KEY ("evaluation_cycles_id") REFERENCES "public"."evaluation_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_axes_fk" FOREIGN KEY ("axes_id") REFERENCES "public"."axes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_measures_fk" FOREIGN KEY ("measures_id") REFERENCES "public"."measures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluations_fk" FOREIGN KEY ("evaluations_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluation_items_fk" FOREIGN KEY ("evaluation_items_id") REFERENCES "public"."evaluation_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluation_scores_fk" FOREIGN KEY ("evaluation_scores_id") REFERENCES "public"."evaluation_scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evidence_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_appeals_fk" FOREIGN KEY ("appeals_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_council_sessions_fk" FOREIGN KEY ("council_sessions_id") REFERENCES "public"."council_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_editions_fk" FOREIGN KEY ("form_editions_id") REFERENCES "public"."form_editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_circulars_fk" FOREIGN KEY ("circulars_id") REFERENCES "public"."circulars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_festivals_fk" FOREIGN KEY ("festivals_id") REFERENCES "public"."festivals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_results_fk" FOREIGN KEY ("results_id") REFERENCES "public"."results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regulations_fk" FOREIGN KEY ("regulations_id") REFERENCES "public"."regulations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_provinces_fk" FOREIGN KEY ("provinces_id") REFERENCES "public"."provinces"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agency_groups_fk" FOREIGN KEY ("agency_groups_id") REFERENCES "public"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_holidays_fk" FOREIGN KEY ("holidays_id") REFERENCES "public"."holidays"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_events_fk" FOREIGN KEY ("audit_events_id") REFERENCES "public"."audit_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mailbox_fk" FOREIGN KEY ("mailbox_id") REFERENCES "public"."mailbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_submissions_fk" FOREIGN KEY ("form_submissions_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "evaluation_cycles_exemptions_order_idx" ON "evaluation_cycles_exemptions" USING btree ("_order");
  CREATE INDEX "evaluation_cycles_exemptions_parent_id_idx" ON "evaluation_cycles_exemptions" USING btree ("_parent_id");
  CREATE INDEX "evaluation_cycles_exemptions_agency_idx" ON "evaluation_cycles_exemptions" USING btree ("agency_id");
  CREATE INDEX "evaluation_cycles_circular_idx" ON "evaluation_cycles" USING btree ("circular_id");
  CREATE INDEX "evaluation_cycles_form_idx" ON "evaluation_cycles" USING btree ("form_id");
  CREATE INDEX "evaluation_cycles_edition_idx" ON "evaluation_cycles" USING btree ("edition_id");
  CREATE INDEX "evaluation_cycles_national_export_idx" ON "evaluation_cycles" USING btree ("national_export_id");
  CREATE INDEX "evaluation_cycles_workflow_state_idx" ON "evaluation_cycles" USING btree ("workflow_state");
  CREATE INDEX "evaluation_cycles_cloned_from_idx" ON "evaluation_cycles" USING btree ("cloned_from_id");
  CREATE INDEX "evaluation_cycles_province_idx" ON "evaluation_cycles" USING btree ("province_id");
  CREATE INDEX "evaluation_cycles_updated_at_idx" ON "evaluation_cycles" USING btree ("updated_at");
  CREATE INDEX "evaluation_cycles_created_at_idx" ON "evaluation_cycles" USING btree ("created_at");
  CREATE UNIQUE INDEX "province_performanceYear_idx" ON "evaluation_cycles" USING btree ("province_id","performance_year");
  CREATE INDEX "axes_cycle_idx" ON "axes" USING btree ("cycle_id");
  CREATE INDEX "axes_dimension_idx" ON "axes" USING btree ("dimension");
  CREATE INDEX "axes_order_idx" ON "axes" USING btree ("order");
  CREATE INDEX "axes_province_idx" ON "axes" USING btree ("province_id");
  CREATE INDEX "axes_updated_at_idx" ON "axes" USING btree ("updated_at");
  CREATE INDEX "axes_created_at_idx" ON "axes" USING btree ("created_at");
  CREATE UNIQUE INDEX "cycle_dimension_code_idx" ON "axes" USING btree ("cycle_id","dimension","code");
  CREATE INDEX "indicators_axis_idx" ON "indicators" USING btree ("axis_id");
  CREATE INDEX "indicators_order_idx" ON "indicators" USING btree ("order");
  CREATE INDEX "indicators_cycle_idx" ON "indicators" USING btree ("cycle_id");
  CREATE INDEX "indicators_dimension_idx" ON "indicators" USING btree ("dimension");
  CREATE INDEX "indicators_province_idx" ON "indicators" USING btree ("province_id");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE UNIQUE INDEX "cycle_code_idx" ON "indicators" USING btree ("cycle_id","code");
  CREATE INDEX "indicators_rels_order_idx" ON "indicators_rels" USING btree ("order");
  CREATE INDEX "indicators_rels_parent_idx" ON "indicators_rels" USING btree ("parent_id");
  CREATE INDEX "indicators_rels_path_idx" ON "indicators_rels" USING btree ("path");
  CREATE INDEX "indicators_rels_regulations_id_idx" ON "indicators_rels" USING btree ("regulations_id");
  CREATE INDEX "indicators_rels_agency_groups_id_idx" ON "indicators_rels" USING btree ("agency_groups_id");
  CREATE INDEX "indicators_rels_agencies_id_idx" ON "indicators_rels" USING btree ("agencies_id");
  CREATE INDEX "measures_levels_order_idx" ON "measures_levels" USING btree ("_order");
  CREATE INDEX "measures_levels_parent_id_idx" ON "measures_levels" USING btree ("_parent_id");
  CREATE INDEX "measures_steps_order_idx" ON "measures_steps" USING btree ("_order");
  CREATE INDEX "measures_steps_parent_id_idx" ON "measures_steps" USING btree ("_parent_id");
  CREATE INDEX "measures_required_evidence_order_idx" ON "measures_required_evidence" USING btree ("_order");
  CREATE INDEX "measures_required_evidence_parent_id_idx" ON "measures_required_evidence" USING btree ("_parent_id");
  CREATE INDEX "measures_indicator_idx" ON "measures" USING btree ("indicator_id");
  CREATE INDEX "measures_order_idx" ON "measures" USING btree ("order");
  CREATE INDEX "measures_axis_idx" ON "measures" USING btree ("axis_id");
  CREATE INDEX "measures_cycle_idx" ON "measures" USING btree ("cycle_id");
  CREATE INDEX "measures_dimension_idx" ON "measures" USING btree ("dimension");
  CREATE INDEX "measures_province_idx" ON "measures" USING btree ("province_id");
  CREATE INDEX "measures_updated_at_idx" ON "measures" USING btree ("updated_at");
  CREATE INDEX "measures_created_at_idx" ON "measures" USING btree ("created_at");
  CREATE UNIQUE INDEX "cycle_code_1_idx" ON "measures" USING btree ("cycle_id","code");
  CREATE INDEX "evaluations_cycle_idx" ON "evaluations" USING btree ("cycle_id");
  CREATE INDEX "evaluations_agency_idx" ON "evaluations" USING btree ("agency_id");
  CREATE INDEX "evaluations_province_idx" ON "evaluations" USING btree ("province_id");
  CREATE INDEX "evaluations_workflow_state_idx" ON "evaluations" USING btree ("workflow_state");
  CREATE INDEX "evaluations_submitted_by_idx" ON "evaluations" USING btree ("submitted_by_id");
  CREATE INDEX "evaluations_general_approved_by_idx" ON "evaluations" USING btree ("general_approved_by_id");
  CREATE INDEX "evaluations_specific_approved_by_idx" ON "evaluations" USING btree ("specific_approved_by_id");
  CREATE INDEX "evaluations_finally_approved_by_idx" ON "evaluations" USING btree ("finally_approved_by_id");
  CREATE INDEX "evaluations_council_session_idx" ON "evaluations" USING btree ("council_session_id");
  CREATE INDEX "evaluations_updated_at_idx" ON "evaluations" USING btree ("updated_at");
  CREATE INDEX "evaluations_created_at_idx" ON "evaluations" USING btree ("created_at");
  CREATE UNIQUE INDEX "cycle_agency_idx" ON "evaluations" USING btree ("cycle_id","agency_id");
  CREATE INDEX "evaluation_items_evaluation_idx" ON "evaluation_items" USING btree ("evaluation_id");
  CREATE INDEX "evaluation_items_measure_idx" ON "evaluation_items" USING btree ("measure_id");
  CREATE INDEX "evaluation_items_indicator_idx" ON "evaluation_items" USING btree ("indicator_id");
  CREATE INDEX "evaluation_items_axis_idx" ON "evaluation_items" USING btree ("axis_id");
  CREATE INDEX "evaluation_items_dimension_idx" ON "evaluation_items" USING btree ("dimension");
  CREATE INDEX "evaluation_items_agency_idx" ON "evaluation_items" USING btree ("agency_id");
  CREATE INDEX "evaluation_items_province_idx" ON "evaluation_items" USING btree ("province_id");
  CREATE INDEX "evaluation_items_item_state_idx" ON "evaluation_items" USING btree ("item_state");
  CREATE INDEX "evaluation_items_scored_by_idx" ON "evaluation_items" USING btree ("scored_by_id");
  CREATE INDEX "evaluation_items_updated_at_idx" ON "evaluation_items" USING btree ("updated_at");
  CREATE INDEX "evaluation_items_created_at_idx" ON "evaluation_items" USING btree ("created_at");
  CREATE UNIQUE INDEX "evaluation_measure_idx" ON "evaluation_items" USING btree ("evaluation_id","measure_id");
  CREATE INDEX "evaluation_scores_evaluation_idx" ON "evaluation_scores" USING btree ("evaluation_id");
  CREATE INDEX "evaluation_scores_dimension_idx" ON "evaluation_scores" USING btree ("dimension");
  CREATE INDEX "evaluation_scores_agency_idx" ON "evaluation_scores" USING btree ("agency_id");
  CREATE INDEX "evaluation_scores_province_idx" ON "evaluation_scores" USING btree ("province_id");
  CREATE UNIQUE INDEX "evaluation_level_node_idx" ON "evaluation_scores" USING btree ("evaluation_id","level","node");
  CREATE INDEX "evidence_evaluation_idx" ON "evidence" USING btree ("evaluation_id");
  CREATE INDEX "evidence_measure_idx" ON "evidence" USING btree ("measure_id");
  CREATE INDEX "evidence_sha256_idx" ON "evidence" USING btree ("sha256");
  CREATE INDEX "evidence_uploaded_by_idx" ON "evidence" USING btree ("uploaded_by_id");
  CREATE INDEX "evidence_agency_idx" ON "evidence" USING btree ("agency_id");
  CREATE INDEX "evidence_province_idx" ON "evidence" USING btree ("province_id");
  CREATE INDEX "evidence_updated_at_idx" ON "evidence" USING btree ("updated_at");
  CREATE INDEX "evidence_created_at_idx" ON "evidence" USING btree ("created_at");
  CREATE UNIQUE INDEX "evidence_filename_idx" ON "evidence" USING btree ("filename");
  CREATE UNIQUE INDEX "appeals_item_idx" ON "appeals" USING btree ("item_id");
  CREATE INDEX "appeals_evaluation_idx" ON "appeals" USING btree ("evaluation_id");
  CREATE INDEX "appeals_agency_idx" ON "appeals" USING btree ("agency_id");
  CREATE INDEX "appeals_province_idx" ON "appeals" USING btree ("province_id");
  CREATE INDEX "appeals_registered_by_idx" ON "appeals" USING btree ("registered_by_id");
  CREATE INDEX "appeals_workflow_state_idx" ON "appeals" USING btree ("workflow_state");
  CREATE INDEX "appeals_decided_by_idx" ON "appeals" USING btree ("decided_by_id");
  CREATE INDEX "appeals_updated_at_idx" ON "appeals" USING btree ("updated_at");
  CREATE INDEX "appeals_created_at_idx" ON "appeals" USING btree ("created_at");
  CREATE INDEX "council_sessions_decisions_order_idx" ON "council_sessions_decisions" USING btree ("_order");
  CREATE INDEX "council_sessions_decisions_parent_id_idx" ON "council_sessions_decisions" USING btree ("_parent_id");
  CREATE INDEX "council_sessions_decisions_evaluation_idx" ON "council_sessions_decisions" USING btree ("evaluation_id");
  CREATE INDEX "council_sessions_cycle_idx" ON "council_sessions" USING btree ("cycle_id");
  CREATE INDEX "council_sessions_province_idx" ON "council_sessions" USING btree ("province_id");
  CREATE INDEX "council_sessions_file_idx" ON "council_sessions" USING btree ("file_id");
  CREATE INDEX "council_sessions_recorded_by_idx" ON "council_sessions" USING btree ("recorded_by_id");
  CREATE INDEX "council_sessions_updated_at_idx" ON "council_sessions" USING btree ("updated_at");
  CREATE INDEX "council_sessions_created_at_idx" ON "council_sessions" USING btree ("created_at");
  CREATE UNIQUE INDEX "cycle_number_idx" ON "council_sessions" USING btree ("cycle_id","number");
  CREATE INDEX "form_editions_form_idx" ON "form_editions" USING btree ("form_id");
  CREATE INDEX "form_editions_province_idx" ON "form_editions" USING btree ("province_id");
  CREATE INDEX "form_editions_updated_at_idx" ON "form_editions" USING btree ("updated_at");
  CREATE INDEX "form_editions_created_at_idx" ON "form_editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_number_idx" ON "form_editions" USING btree ("form_id","number");
  CREATE INDEX "circulars_date_idx" ON "circulars" USING btree ("date");
  CREATE INDEX "circulars_file_idx" ON "circulars" USING btree ("file_id");
  CREATE INDEX "circulars_province_idx" ON "circulars" USING btree ("province_id");
  CREATE INDEX "circulars_updated_at_idx" ON "circulars" USING btree ("updated_at");
  CREATE INDEX "circulars_created_at_idx" ON "circulars" USING btree ("created_at");
  CREATE UNIQUE INDEX "province_number_idx" ON "circulars" USING btree ("province_id","number");
  CREATE INDEX "festivals_thematic_awards_order_idx" ON "festivals_thematic_awards" USING btree ("_order");
  CREATE INDEX "festivals_thematic_awards_parent_id_idx" ON "festivals_thematic_awards" USING btree ("_parent_id");
  CREATE INDEX "festivals_thematic_awards_agency_idx" ON "festivals_thematic_awards" USING btree ("agency_id");
  CREATE INDEX "festivals_tie_breaks_order_idx" ON "festivals_tie_breaks" USING btree ("_order");
  CREATE INDEX "festivals_tie_breaks_parent_id_idx" ON "festivals_tie_breaks" USING btree ("_parent_id");
  CREATE INDEX "festivals_tie_breaks_agency_idx" ON "festivals_tie_breaks" USING btree ("agency_id");
  CREATE UNIQUE INDEX "festivals_cycle_idx" ON "festivals" USING btree ("cycle_id");
  CREATE INDEX "festivals_cover_idx" ON "festivals" USING btree ("cover_id");
  CREATE INDEX "festivals_workflow_state_idx" ON "festivals" USING btree ("workflow_state");
  CREATE INDEX "festivals_province_idx" ON "festivals" USING btree ("province_id");
  CREATE INDEX "festivals_updated_at_idx" ON "festivals" USING btree ("updated_at");
  CREATE INDEX "festivals_created_at_idx" ON "festivals" USING btree ("created_at");
  CREATE INDEX "results_festival_idx" ON "results" USING btree ("festival_id");
  CREATE INDEX "results_cycle_idx" ON "results" USING btree ("cycle_id");
  CREATE INDEX "results_agency_idx" ON "results" USING btree ("agency_id");
  CREATE INDEX "results_province_idx" ON "results" USING btree ("province_id");
  CREATE INDEX "results_group_idx" ON "results" USING btree ("group_id");
  CREATE INDEX "results_updated_at_idx" ON "results" USING btree ("updated_at");
  CREATE INDEX "results_created_at_idx" ON "results" USING btree ("created_at");
  CREATE UNIQUE INDEX "festival_agency_idx" ON "results" USING btree ("festival_id","agency_id");
  CREATE INDEX "documents_province_idx" ON "documents" USING btree ("province_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE INDEX "media_province_idx" ON "media" USING btree ("province_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "regulations_province_idx" ON "regulations" USING btree ("province_id");
  CREATE INDEX "regulations_updated_at_idx" ON "regulations" USING btree ("updated_at");
  CREATE INDEX "regulations_created_at_idx" ON "regulations" USING btree ("created_at");
  CREATE INDEX "provinces_weekend_order_idx" ON "provinces_weekend" USING btree ("order");
  CREATE INDEX "provinces_weekend_parent_idx" ON "provinces_weekend" USING btree ("parent_id");
  CREATE UNIQUE INDEX "provinces_name_idx" ON "provinces" USING btree ("name");
  CREATE UNIQUE INDEX "provinces_code_idx" ON "provinces" USING btree ("code");
  CREATE INDEX "provinces_updated_at_idx" ON "provinces" USING btree ("updated_at");
  CREATE INDEX "provinces_created_at_idx" ON "provinces" USING btree ("created_at");
  CREATE UNIQUE INDEX "agency_groups_code_idx" ON "agency_groups" USING btree ("code");
  CREATE INDEX "agency_groups_province_idx" ON "agency_groups" USING btree ("province_id");
  CREATE INDEX "agency_groups_updated_at_idx" ON "agency_groups" USING btree ("updated_at");
  CREATE INDEX "agency_groups_created_at_idx" ON "agency_groups" USING btree ("created_at");
  CREATE UNIQUE INDEX "agencies_national_legal_id_idx" ON "agencies" USING btree ("national_legal_id");
  CREATE INDEX "agencies_kind_idx" ON "agencies" USING btree ("kind");
  CREATE INDEX "agencies_group_idx" ON "agencies" USING btree ("group_id");
  CREATE INDEX "agencies_province_idx" ON "agencies" USING btree ("province_id");
  CREATE INDEX "agencies_updated_at_idx" ON "agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "agencies" USING btree ("created_at");
  CREATE UNIQUE INDEX "province_name_idx" ON "agencies" USING btree ("province_id","name");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("_order");
  CREATE INDEX "users_roles_parent_id_idx" ON "users_roles" USING btree ("_parent_id");
  CREATE INDEX "users_roles_province_idx" ON "users_roles" USING btree ("province_id");
  CREATE INDEX "users_roles_agency_idx" ON "users_roles" USING btree ("agency_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "holidays_date_idx" ON "holidays" USING btree ("date");
  CREATE INDEX "holidays_province_idx" ON "holidays" USING btree ("province_id");
  CREATE INDEX "holidays_updated_at_idx" ON "holidays" USING btree ("updated_at");
  CREATE INDEX "holidays_created_at_idx" ON "holidays" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_event_idx" ON "audit_events" USING btree ("event");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor_id");
  CREATE INDEX "audit_events_evaluation_idx" ON "audit_events" USING btree ("evaluation_id");
  CREATE INDEX "audit_events_cycle_idx" ON "audit_events" USING btree ("cycle_id");
  CREATE INDEX "audit_events_agency_idx" ON "audit_events" USING btree ("agency_id");
  CREATE INDEX "audit_events_province_idx" ON "audit_events" USING btree ("province_id");
  CREATE INDEX "subjectType_subjectId_at_idx" ON "audit_events" USING btree ("subject_type","subject_id","at");
  CREATE UNIQUE INDEX "notices_dedupe_key_idx" ON "notices" USING btree ("dedupe_key");
  CREATE INDEX "notices_recipient_idx" ON "notices" USING btree ("recipient_id");
  CREATE INDEX "notices_province_idx" ON "notices" USING btree ("province_id");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "deliveryState_nextAttemptAt_idx" ON "notices" USING btree ("delivery_state","next_attempt_at");
  CREATE UNIQUE INDEX "mailbox_message_id_idx" ON "mailbox" USING btree ("message_id");
  CREATE INDEX "mailbox_to_idx" ON "mailbox" USING btree ("to");
  CREATE INDEX "mailbox_province_idx" ON "mailbox" USING btree ("province_id");
  CREATE INDEX "mailbox_updated_at_idx" ON "mailbox" USING btree ("updated_at");
  CREATE INDEX "mailbox_created_at_idx" ON "mailbox" USING btree ("created_at");
  CREATE INDEX "forms_cycle_idx" ON "forms" USING btree ("cycle_id");
  CREATE INDEX "forms_province_idx" ON "forms" USING btree ("province_id");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_edition_idx" ON "form_submissions" USING btree ("edition_id");
  CREATE INDEX "form_submissions_evaluation_idx" ON "form_submissions" USING btree ("evaluation_id");
  CREATE INDEX "form_submissions_agency_idx" ON "form_submissions" USING btree ("agency_id");
  CREATE INDEX "form_submissions_province_idx" ON "form_submissions" USING btree ("province_id");
  CREATE INDEX "form_submissions_saved_by_idx" ON "form_submissions" USING btree ("saved_by_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE UNIQUE INDEX "evaluation_idx" ON "form_submissions" USING btree ("evaluation_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_evaluation_cycles_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluation_cycles_id");
  CREATE INDEX "payload_locked_documents_rels_axes_id_idx" ON "payload_locked_documents_rels" USING btree ("axes_id");
  CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
  CREATE INDEX "payload_locked_documents_rels_measures_id_idx" ON "payload_locked_documents_rels" USING btree ("measures_id");
  CREATE INDEX "payload_locked_documents_rels_evaluations_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluations_id");
  CREATE INDEX "payload_locked_documents_rels_evaluation_items_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluation_items_id");
  CREATE INDEX "payload_locked_documents_rels_evaluation_scores_id_idx" ON "payload_locked_documents_rels" USING btree ("evaluation_scores_id");
  CREATE INDEX "payload_locked_documents_rels_evidence_id_idx" ON "payload_locked_documents_rels" USING btree ("evidence_id");
  CREATE INDEX "payload_locked_documents_rels_appeals_id_idx" ON "payload_locked_documents_rels" USING btree ("appeals_id");
  CREATE INDEX "payload_locked_documents_rels_council_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("council_sessions_id");
  CREATE INDEX "payload_locked_documents_rels_form_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_editions_id");
  CREATE INDEX "payload_locked_documents_rels_circulars_id_idx" ON "payload_locked_documents_rels" USING btree ("circulars_id");
  CREATE INDEX "payload_locked_documents_rels_festivals_id_idx" ON "payload_locked_documents_rels" USING btree ("festivals_id");
  CREATE INDEX "payload_locked_documents_rels_results_id_idx" ON "payload_locked_documents_rels" USING btree ("results_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_regulations_id_idx" ON "payload_locked_documents_rels" USING btree ("regulations_id");
  CREATE INDEX "payload_locked_documents_rels_provinces_id_idx" ON "payload_locked_documents_rels" USING btree ("provinces_id");
  CREATE INDEX "payload_locked_documents_rels_agency_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("agency_groups_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_holidays_id_idx" ON "payload_locked_documents_rels" USING btree ("holidays_id");
  CREATE INDEX "payload_locked_documents_rels_audit_events_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_events_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_mailbox_id_idx" ON "payload_locked_documents_rels" USING btree ("mailbox_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_form_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_submissions_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "evaluation_cycles_exemptions" CASCADE;
  DROP TABLE "evaluation_cycles" CASCADE;
  DROP TABLE "axes" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "indicators_rels" CASCADE;
  DROP TABLE "measures_levels" CASCADE;
  DROP TABLE "measures_steps" CASCADE;
  DROP TABLE "measures_required_evidence" CASCADE;
  DROP TABLE "measures" CASCADE;
  DROP TABLE "evaluations" CASCADE;
  DROP TABLE "evaluation_items" CASCADE;
  DROP TABLE "evaluation_scores" CASCADE;
  DROP TABLE "evidence" CASCADE;
  DROP TABLE "appeals" CASCADE;
  DROP TABLE "council_sessions_decisions" CASCADE;
  DROP TABLE "council_sessions" CASCADE;
  DROP TABLE "form_editions" CASCADE;
  DROP TABLE "circulars" CASCADE;
  DROP TABLE "festivals_thematic_awards" CASCADE;
  DROP TABLE "festivals_tie_breaks" CASCADE;
  DROP TABLE "festivals" CASCADE;
  DROP TABLE "results" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "regulations" CASCADE;
  DROP TABLE "provinces_weekend" CASCADE;
  DROP TABLE "provinces" CASCADE;
  DROP TABLE "agency_groups" CASCADE;
  DROP TABLE "agencies" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "holidays" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "mailbox" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_evaluation_cycles_workflow_state";
  DROP TYPE "public"."enum_dimension";
  DROP TYPE "public"."enum_indicators_applies_to";
  DROP TYPE "public"."enum_measures_scoring_kind";
  DROP TYPE "public"."enum_measures_target_source";
  DROP TYPE "public"."enum_evaluations_workflow_state";
  DROP TYPE "public"."enum_evaluation_items_item_state";
  DROP TYPE "public"."enum_evaluation_scores_level";
  DROP TYPE "public"."enum_evidence_purpose";
  DROP TYPE "public"."enum_appeals_workflow_state";
  DROP TYPE "public"."enum_festivals_workflow_state";
  DROP TYPE "public"."enum_regulations_kind";
  DROP TYPE "public"."enum_provinces_weekend";
  DROP TYPE "public"."enum_agencies_kind";
  DROP TYPE "public"."enum_users_roles_role";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_notices_delivery_state";`)
}
