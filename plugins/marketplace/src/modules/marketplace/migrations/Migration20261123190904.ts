import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190904 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_listing_picture" drop constraint if exists "marketplace_listing_picture_producer_id_template_unique";`
    )
    this.addSql(
      `create table if not exists "marketplace_listing_draft" ("id" text not null, "producer_id" text not null, "listing_id" text null, "product_id" text null, "state" text check ("state" in ('draft', 'submitted', 'changes_asked', 'approved', 'rejected', 'withdrawn')) not null default 'draft', "content" jsonb not null, "base" jsonb null, "remarks" jsonb not null, "version" integer not null default 1, "created_by" text not null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "decision_reason" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_draft_pkey" primary key ("id"), constraint marketplace_listing_draft_submitted_has_time check (state <> 'submitted' OR submitted_at IS NOT NULL), constraint marketplace_listing_draft_decision_is_whole check (state NOT IN ('approved', 'rejected', 'changes_asked') OR (decided_at IS NOT NULL AND decided_by IS NOT NULL)), constraint marketplace_listing_draft_refusal_has_reason check (state NOT IN ('rejected', 'changes_asked') OR coalesce(length(trim(decision_reason)), 0) > 0), constraint marketplace_listing_draft_approved_is_listed check (state <> 'approved' OR (listing_id IS NOT NULL AND product_id IS NOT NULL)), constraint marketplace_listing_draft_version_counts_up check (version >= 1));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_draft_deleted_at" ON "marketplace_listing_draft" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_draft_one_open" ON "marketplace_listing_draft" ("listing_id") WHERE deleted_at IS NULL AND listing_id IS NOT NULL AND state IN ('draft', 'submitted', 'changes_asked');`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_draft_producer_id_updated_at_id" ON "marketplace_listing_draft" ("producer_id", "updated_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_draft_state_submitted_at_id" ON "marketplace_listing_draft" ("state", "submitted_at", "id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_listing_picture" ("id" text not null, "producer_id" text not null, "media" jsonb not null, "template" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_picture_deleted_at" ON "marketplace_listing_picture" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_picture_producer_id_template_unique" ON "marketplace_listing_picture" ("producer_id", "template") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_offer_change" ("id" text not null, "producer_id" text not null, "product_id" text not null, "variant_id" text not null, "cause" text check ("cause" in ('grid', 'csv', 'approved')) not null, "price_before_vnd" integer null, "price_after_vnd" integer null, "stock_before" integer null, "stock_after" integer null, "changed_by" text not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_offer_change_pkey" primary key ("id"), constraint marketplace_offer_change_price_is_positive check (price_after_vnd IS NULL OR price_after_vnd > 0), constraint marketplace_offer_change_stock_is_not_negative check (stock_after IS NULL OR stock_after >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_offer_change_deleted_at" ON "marketplace_offer_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_offer_change_variant_id_changed_at" ON "marketplace_offer_change" ("variant_id", "changed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_offer_change_producer_id_changed_at" ON "marketplace_offer_change" ("producer_id", "changed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_offer_import" ("id" text not null, "producer_id" text not null, "member_id" text not null, "state" text check ("state" in ('previewed', 'confirmed')) not null default 'previewed', "changes" jsonb not null, "problems" jsonb not null, "problem_count" integer not null, "row_count" integer not null, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_offer_import_pkey" primary key ("id"), constraint marketplace_offer_import_confirmed_is_faultless check (state <> 'confirmed' OR (problem_count = 0 AND confirmed_at IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_offer_import_deleted_at" ON "marketplace_offer_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_offer_import_producer_id" ON "marketplace_offer_import" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "marketplace_listing" add column if not exists "state" text check ("state" in ('published', 'paused', 'taken_down')) not null default 'published', add column if not exists "taken_down_at" timestamptz null, add column if not exists "taken_down_by" text null, add column if not exists "taken_down_reason" text null;`
    )
    this.addSql(
      `alter table if exists "marketplace_listing" add constraint marketplace_listing_taken_down_has_reason check(state <> 'taken_down' OR (taken_down_at IS NOT NULL AND taken_down_by IS NOT NULL AND coalesce(length(trim(taken_down_reason)), 0) > 0));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_listing_draft" cascade;`)

    this.addSql(`drop table if exists "marketplace_listing_picture" cascade;`)

    this.addSql(`drop table if exists "marketplace_offer_change" cascade;`)

    this.addSql(`drop table if exists "marketplace_offer_import" cascade;`)

    this.addSql(
      `alter table if exists "marketplace_listing" drop constraint if exists marketplace_listing_taken_down_has_reason;`
    )
    this.addSql(
      `alter table if exists "marketplace_listing" drop column if exists "state", drop column if exists "taken_down_at", drop column if exists "taken_down_by", drop column if exists "taken_down_reason";`
    )
  }
}
