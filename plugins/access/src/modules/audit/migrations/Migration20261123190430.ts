import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190430 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "audit_entry" drop constraint if exists "audit_entry_previous_hash_unique";`
    )
    this.addSql(
      `alter table if exists "audit_entry" drop constraint if exists "audit_entry_sequence_unique";`
    )
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "sequence" integer not null, "at" timestamptz not null, "actor_type" text check ("actor_type" in ('producer', 'officer', 'user', 'customer', 'system')) not null, "actor_id" text not null, "action" text not null, "record_type" text not null, "record_id" text not null, "producer_id" text null, "agency_id" text null, "commune_code" text null, "before" jsonb null, "after" jsonb null, "reason" text null, "previous_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_sequence_unique" ON "audit_entry" ("sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_audit_entry_previous_hash_unique" ON "audit_entry" ("previous_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_record_type_record_id_sequence" ON "audit_entry" ("record_type", "record_id", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_producer_id_sequence" ON "audit_entry" ("producer_id", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_agency_id_sequence" ON "audit_entry" ("agency_id", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_commune_code_sequence" ON "audit_entry" ("commune_code", "sequence") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`)
  }
}
