import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123191918 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "access_record_note" ("id" text not null, "record_type" text not null, "record_id" text not null, "agency_id" text not null, "officer_id" text not null, "audience" text check ("audience" in ('agency', 'all_agencies')) not null, "text" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_record_note_pkey" primary key ("id"), constraint access_record_note_says_something check (length(btrim(text)) > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_record_note_deleted_at" ON "access_record_note" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_record_note_record_type_record_id" ON "access_record_note" ("record_type", "record_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_record_note" cascade;`)
  }
}
