import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153705 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "traceability_event" drop constraint if exists "traceability_event_corrects_unique";`
    )
    this.addSql(
      `alter table if exists "traceability_code" drop constraint if exists "traceability_code_lot_id_unique";`
    )
    this.addSql(
      `alter table if exists "traceability_code" drop constraint if exists "traceability_code_code_unique";`
    )
    this.addSql(
      `alter table if exists "traceability_lot" drop constraint if exists "traceability_lot_producer_id_lot_no_unique";`
    )
    this.addSql(
      `alter table if exists "traceability_lot" drop constraint if exists "traceability_lot_code_unique";`
    )
    this.addSql(
      `create table if not exists "traceability_lot" ("id" text not null, "code" text not null, "lot_no" text not null, "product_id" text not null, "producer_id" text not null, "commune_code" text not null, "quantity" integer not null, "unit" text check ("unit" in ('gram', 'millilitre', 'piece')) not null, "made_on" text not null, "expires_on" text null, "standards" text[] not null, "state" text check ("state" in ('draft', 'released', 'held', 'recalled', 'closed')) not null default 'draft', "released_at" timestamptz null, "recalled_at" timestamptz null, "recall_reason" jsonb null, "recall_instructions" jsonb null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "traceability_lot_pkey" primary key ("id"), constraint traceability_lot_quantity_is_positive check (quantity > 0), constraint traceability_lot_dates_are_calendar_dates check (made_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' AND (expires_on IS NULL OR expires_on ~ '^\\d{4}-\\d{2}-\\d{2}\$')), constraint traceability_lot_expires_after_it_is_made check (expires_on IS NULL OR expires_on >= made_on), constraint traceability_lot_on_sale_was_released check (state = 'draft' OR released_at IS NOT NULL), constraint traceability_lot_recall_says_why_and_what_to_do check (state <> 'recalled' OR (recalled_at IS NOT NULL AND recall_reason IS NOT NULL AND recall_instructions IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_lot_deleted_at" ON "traceability_lot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_traceability_lot_code_unique" ON "traceability_lot" ("code");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_traceability_lot_producer_id_lot_no_unique" ON "traceability_lot" ("producer_id", "lot_no");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_lot_product_id" ON "traceability_lot" ("product_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "traceability_code" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('label', 'lot')) not null, "lot_id" text not null, "issued_at" timestamptz not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "traceability_code_pkey" primary key ("id"), constraint traceability_code_is_canonical check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_code_lot_id" ON "traceability_code" ("lot_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_code_deleted_at" ON "traceability_code" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_traceability_code_code_unique" ON "traceability_code" ("code");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_traceability_code_lot_id_unique" ON "traceability_code" ("lot_id") WHERE kind = 'lot' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "traceability_event" ("id" text not null, "lot_id" text not null, "step" text check ("step" in ('cultivation', 'harvest', 'raw_material', 'preparation', 'processing', 'inspection', 'packing', 'storage', 'transport', 'distribution', 'other')) not null, "title" jsonb not null, "note" jsonb null, "commune_code" text null, "happened_at" timestamptz not null, "recorded_at" timestamptz not null, "actor" text not null, "evidence" jsonb not null, "corrects" text null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "traceability_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_event_lot_id" ON "traceability_event" ("lot_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_event_deleted_at" ON "traceability_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_traceability_event_lot_id_happened_at" ON "traceability_event" ("lot_id", "happened_at");`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_traceability_event_corrects_unique" ON "traceability_event" ("corrects");`
    )

    this.addSql(
      `alter table if exists "traceability_code" add constraint "traceability_code_lot_id_foreign" foreign key ("lot_id") references "traceability_lot" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "traceability_event" add constraint "traceability_event_lot_id_foreign" foreign key ("lot_id") references "traceability_lot" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "traceability_code" drop constraint if exists "traceability_code_lot_id_foreign";`
    )

    this.addSql(
      `alter table if exists "traceability_event" drop constraint if exists "traceability_event_lot_id_foreign";`
    )

    this.addSql(`drop table if exists "traceability_lot" cascade;`)

    this.addSql(`drop table if exists "traceability_code" cascade;`)

    this.addSql(`drop table if exists "traceability_event" cascade;`)
  }
}
