import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153645 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_listing" drop constraint if exists "marketplace_listing_product_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_producer" drop constraint if exists "marketplace_producer_handle_unique";`
    )
    this.addSql(
      `create table if not exists "marketplace_producer" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_group', 'company', 'farm', 'household_business', 'individual')) not null, "state" text check ("state" in ('draft', 'submitted', 'in_review', 'approved', 'suspended', 'closed')) not null default 'draft', "verification" text check ("verification" in ('unverified', 'pending', 'verified', 'rejected', 'expired')) not null default 'unverified', "name" jsonb not null, "story" jsonb not null, "commune_code" text not null, "street" text not null, "village_handle" text null, "phone" text null, "email" text null, "founded_year" integer null, "picture" jsonb null, "shipping_profile_id" text null, "stock_location_id" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_producer_pkey" primary key ("id"), constraint marketplace_producer_commune_code_is_five_digits check (commune_code ~ '^[0-9]{5}\$'), constraint marketplace_producer_founded_year_is_plausible check (founded_year IS NULL OR founded_year BETWEEN 1000 AND 2200));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_deleted_at" ON "marketplace_producer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_producer_handle_unique" ON "marketplace_producer" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_state" ON "marketplace_producer" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_commune_code" ON "marketplace_producer" ("commune_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_village_handle" ON "marketplace_producer" ("village_handle") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_listing" ("id" text not null, "product_id" text not null, "producer_id" text not null, "title" jsonb not null, "unit" jsonb not null, "summary" jsonb not null, "story" jsonb not null, "care" jsonb null, "label_fields" jsonb not null, "product_set" integer not null, "craft_handle" text null, "gallery" jsonb not null, "is_alcohol" boolean not null default false, "abv_percent" real null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_pkey" primary key ("id"), constraint marketplace_listing_product_set_is_known check (product_set BETWEEN 1 AND 26), constraint marketplace_listing_strength_is_of_spirits check (abv_percent IS NULL OR (is_alcohol AND abv_percent > 0 AND abv_percent <= 100)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_producer_id" ON "marketplace_listing" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_deleted_at" ON "marketplace_listing" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_product_id_unique" ON "marketplace_listing" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_craft_handle" ON "marketplace_listing" ("craft_handle") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "marketplace_listing" add constraint "marketplace_listing_producer_id_foreign" foreign key ("producer_id") references "marketplace_producer" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_listing" drop constraint if exists "marketplace_listing_producer_id_foreign";`
    )

    this.addSql(`drop table if exists "marketplace_producer" cascade;`)

    this.addSql(`drop table if exists "marketplace_listing" cascade;`)
  }
}
