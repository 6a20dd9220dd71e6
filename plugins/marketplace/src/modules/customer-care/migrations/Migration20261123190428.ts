import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190428 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_saved_product" drop constraint if exists "marketplace_saved_product_customer_id_product_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_followed_producer" drop constraint if exists "marketplace_followed_producer_customer_id_producer_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_review" drop constraint if exists "marketplace_review_producer_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_report" drop constraint if exists "marketplace_report_fingerprint_unique";`
    )
    this.addSql(
      `create table if not exists "marketplace_case" ("id" text not null, "order_id" text not null, "order_display_id" integer not null, "producer_id" text not null, "commune_code" text not null, "customer_id" text null, "contact_email" text null, "contact_name" text null, "locale" text not null, "kind" text check ("kind" in ('danger', 'fake', 'goods', 'delivery', 'refund', 'privacy', 'other')) not null, "state" text check ("state" in ('open', 'answered', 'escalated', 'decided', 'closed')) not null default 'open', "opened_at" timestamptz not null, "first_response_due_at" timestamptz not null, "resolution_due_at" timestamptz not null, "first_responded_at" timestamptz null, "escalated_at" timestamptz null, "escalation_cause" text check ("escalation_cause" in ('asked', 'overdue')) null, "decision" text check ("decision" in ('refund_due', 'replaced', 'rejected', 'warned')) null, "decision_reason" text null, "refund_vnd" integer null, "decided_at" timestamptz null, "agency_id" text null, "closed_at" timestamptz null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_case_pkey" primary key ("id"), constraint marketplace_case_is_settled_after_its_first_answer_is_due check (first_response_due_at <= resolution_due_at), constraint marketplace_case_decided_has_decision_reason_and_moment check (state <> 'decided' OR (decision IS NOT NULL AND decision_reason IS NOT NULL AND decided_at IS NOT NULL)), constraint marketplace_case_escalated_has_cause_and_moment check (state <> 'escalated' OR (escalation_cause IS NOT NULL AND escalated_at IS NOT NULL)), constraint marketplace_case_closed_has_its_moment check (state <> 'closed' OR closed_at IS NOT NULL), constraint marketplace_case_refund_is_of_a_refund_due check (refund_vnd IS NULL OR (decision = 'refund_due' AND refund_vnd > 0)), constraint marketplace_case_commune_code_is_five_digits check (commune_code ~ '^[0-9]{5}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_deleted_at" ON "marketplace_case" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_case_one_open_of_a_kind" ON "marketplace_case" ("order_id", "producer_id", "kind") WHERE deleted_at IS NULL AND state IN ('open', 'answered', 'escalated');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_producer_id_opened_at_id" ON "marketplace_case" ("producer_id", "opened_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_commune_code_opened_at_id" ON "marketplace_case" ("commune_code", "opened_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_customer_id" ON "marketplace_case" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_state_resolution_due_at" ON "marketplace_case" ("state", "resolution_due_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_case_message" ("id" text not null, "customer_case_id" text not null, "party" text check ("party" in ('shopper', 'producer', 'officer', 'system')) not null, "author_id" text null, "text" text not null, "said_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_case_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_message_customer_case_id" ON "marketplace_case_message" ("customer_case_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_message_deleted_at" ON "marketplace_case_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_case_message_customer_case_id_said_at" ON "marketplace_case_message" ("customer_case_id", "said_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_report" ("id" text not null, "subject" text check ("subject" in ('listing', 'review')) not null, "subject_id" text not null, "product_id" text not null, "producer_id" text not null, "commune_code" text not null, "reason" text not null, "text" text not null, "contact_email" text null, "customer_id" text null, "locale" text not null, "fingerprint" text not null, "state" text check ("state" in ('open', 'upheld', 'dismissed')) not null default 'open', "outcome_reason" text null, "decided_at" timestamptz null, "reported_at" timestamptz not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_report_pkey" primary key ("id"), constraint marketplace_report_decided_has_reason_and_moment check (state = 'open' OR (decided_at IS NOT NULL AND outcome_reason IS NOT NULL)), constraint marketplace_report_commune_code_is_five_digits check (commune_code ~ '^[0-9]{5}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_report_deleted_at" ON "marketplace_report" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_report_fingerprint_unique" ON "marketplace_report" ("fingerprint") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_report_state_reported_at_id" ON "marketplace_report" ("state", "reported_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_report_subject_subject_id" ON "marketplace_report" ("subject", "subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_report_customer_id" ON "marketplace_report" ("customer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_review" ("id" text not null, "producer_order_line_id" text not null, "order_id" text not null, "product_id" text not null, "producer_id" text not null, "customer_id" text null, "author_name" text null, "stars" integer not null, "text" text not null, "locale" text not null, "pictures" jsonb not null, "state" text check ("state" in ('pending', 'published', 'refused')) not null, "flags" jsonb not null, "refusal_reason" text null, "published_at" timestamptz null, "reply" text null, "replied_at" timestamptz null, "written_at" timestamptz not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_review_pkey" primary key ("id"), constraint marketplace_review_has_one_to_five_stars check (stars BETWEEN 1 AND 5), constraint marketplace_review_published_has_its_moment check (state <> 'published' OR published_at IS NOT NULL), constraint marketplace_review_refused_has_a_reason check (state <> 'refused' OR refusal_reason IS NOT NULL), constraint marketplace_review_reply_has_its_moment check ((reply IS NULL) = (replied_at IS NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_deleted_at" ON "marketplace_review" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_review_producer_order_line_id_unique" ON "marketplace_review" ("producer_order_line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_product_id_state_published_at_id" ON "marketplace_review" ("product_id", "state", "published_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_producer_id_state_published_at_id" ON "marketplace_review" ("producer_id", "state", "published_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_customer_id" ON "marketplace_review" ("customer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_state_written_at" ON "marketplace_review" ("state", "written_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_review_picture" ("id" text not null, "customer_id" text not null, "picture" jsonb not null, "review_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_review_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_picture_deleted_at" ON "marketplace_review_picture" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_review_picture_customer_id" ON "marketplace_review_picture" ("customer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_followed_producer" ("id" text not null, "customer_id" text not null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_followed_producer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_followed_producer_deleted_at" ON "marketplace_followed_producer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_followed_producer_customer_id_producer_id_unique" ON "marketplace_followed_producer" ("customer_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_followed_producer_producer_id" ON "marketplace_followed_producer" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_saved_product" ("id" text not null, "customer_id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_saved_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_saved_product_deleted_at" ON "marketplace_saved_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_saved_product_customer_id_product_id_unique" ON "marketplace_saved_product" ("customer_id", "product_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "marketplace_case_message" add constraint "marketplace_case_message_customer_case_id_foreign" foreign key ("customer_case_id") references "marketplace_case" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_case_message" drop constraint if exists "marketplace_case_message_customer_case_id_foreign";`
    )

    this.addSql(`drop table if exists "marketplace_case" cascade;`)

    this.addSql(`drop table if exists "marketplace_case_message" cascade;`)

    this.addSql(`drop table if exists "marketplace_report" cascade;`)

    this.addSql(`drop table if exists "marketplace_review" cascade;`)

    this.addSql(`drop table if exists "marketplace_review_picture" cascade;`)

    this.addSql(`drop table if exists "marketplace_followed_producer" cascade;`)

    this.addSql(`drop table if exists "marketplace_saved_product" cascade;`)
  }
}
