import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123191153 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_registration_submission" drop constraint if exists "marketplace_registration_submission_producer_id_number_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_registration" drop constraint if exists "marketplace_registration_producer_id_unique";`
    )
    this.addSql(
      `create table if not exists "marketplace_producer_state_change" ("id" text not null, "producer_id" text not null, "action" text not null, "from_state" text check ("from_state" in ('draft', 'submitted', 'in_review', 'approved', 'suspended', 'closed')) not null, "to_state" text check ("to_state" in ('draft', 'submitted', 'in_review', 'approved', 'suspended', 'closed')) not null, "actor_type" text check ("actor_type" in ('producer', 'officer', 'user', 'system')) not null, "actor_id" text not null, "agency_id" text null, "reason" text null, "remarks" jsonb not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_producer_state_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_state_change_deleted_at" ON "marketplace_producer_state_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_state_change_producer_id_at" ON "marketplace_producer_state_change" ("producer_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_registration" ("id" text not null, "producer_id" text not null, "answers" jsonb not null, "sealed_identity" text null, "identity_digest" text null, "attestations" jsonb not null, "verifications" jsonb not null, "remarks" jsonb not null, "requirement_version" text not null, "submissions" integer not null default 0, "submitted_at" timestamptz null, "last_step" text not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_registration_pkey" primary key ("id"), constraint marketplace_registration_submitted_has_time check ((submissions = 0) = (submitted_at IS NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_registration_deleted_at" ON "marketplace_registration" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_registration_producer_id_unique" ON "marketplace_registration" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_registration_identity_digest" ON "marketplace_registration" ("identity_digest") WHERE deleted_at IS NULL AND identity_digest IS NOT NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_registration_document" ("id" text not null, "producer_id" text not null, "requirement" text not null, "file_key" text not null, "file_name" text not null, "content_type" text check ("content_type" in ('application/pdf', 'image/jpeg', 'image/png')) not null, "size_bytes" integer not null, "sha256" text not null, "uploaded_by" text not null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_registration_document_pkey" primary key ("id"), constraint marketplace_registration_document_size_is_plausible check (size_bytes BETWEEN 1 AND 20971520));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_registration_document_deleted_at" ON "marketplace_registration_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_registration_document_producer_id" ON "marketplace_registration_document" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_registration_submission" ("id" text not null, "producer_id" text not null, "number" integer not null, "answers" jsonb not null, "identity_digest" text null, "documents" jsonb not null, "attestations" jsonb not null, "submitted_by" text not null, "submitted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_registration_submission_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_registration_submission_deleted_at" ON "marketplace_registration_submission" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_registration_submission_producer_id_number_unique" ON "marketplace_registration_submission" ("producer_id", "number") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_producer_state_change" cascade;`)

    this.addSql(`drop table if exists "marketplace_registration" cascade;`)

    this.addSql(`drop table if exists "marketplace_registration_document" cascade;`)

    this.addSql(`drop table if exists "marketplace_registration_submission" cascade;`)
  }
}
