import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185906 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "access_work_item" ("id" text not null, "kind" text not null, "record_type" text not null, "record_id" text not null, "title" jsonb not null, "producer_id" text null, "producer_name" jsonb null, "commune_code" text not null, "audience" text[] not null, "risk" text check ("risk" in ('low', 'normal')) not null, "submitted_at" timestamptz not null, "due_at" timestamptz not null, "link" text not null, "search_text" text not null, "state" text check ("state" in ('open', 'closed')) not null default 'open', "outcome" text null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_work_item_pkey" primary key ("id"), constraint access_work_item_commune_code_is_five_digits check (commune_code ~ '^[0-9]{5}\$'), constraint access_work_item_closed_has_outcome check ((state = 'closed') = (outcome IS NOT NULL AND closed_at IS NOT NULL)), constraint access_work_item_waits_on_somebody check (cardinality(audience) > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_work_item_deleted_at" ON "access_work_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_work_item_open_record" ON "access_work_item" ("record_type", "record_id") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_work_item_open_due" ON "access_work_item" ("due_at", "id") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_work_item_open_commune" ON "access_work_item" ("commune_code", "due_at", "id") WHERE state = 'open' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_work_item_open_kind" ON "access_work_item" ("kind", "due_at", "id") WHERE state = 'open' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_work_item" cascade;`)
  }
}
