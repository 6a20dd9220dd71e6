import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153913 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "indication_right_event" drop constraint if exists "indication_right_event_right_id_changed_at_unique";`
    )
    this.addSql(
      `alter table if exists "indication_right" drop constraint if exists "indication_right_indication_id_certificate_no_unique";`
    )
    this.addSql(
      `alter table if exists "geographical_indication" drop constraint if exists "geographical_indication_registration_no_unique";`
    )
    this.addSql(
      `alter table if exists "geographical_indication" drop constraint if exists "geographical_indication_handle_unique";`
    )
    this.addSql(
      `create table if not exists "geographical_indication" ("id" text not null, "handle" text not null, "name" jsonb not null, "product" jsonb not null, "registration_no" text null, "decision_no" text null, "decided_on" text null, "registered_on" text null, "status" text check ("status" in ('filed', 'published', 'registered', 'refused', 'terminated', 'cancelled')) not null, "owner" jsonb not null, "managers" jsonb not null, "area_commune_codes" text[] not null, "area_former_names" text[] not null, "specification" jsonb not null, "story" jsonb not null, "source" text not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "geographical_indication_pkey" primary key ("id"), constraint geographical_indication_registered_on_is_a_date check (registered_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\$'), constraint geographical_indication_decided_on_is_a_date check (decided_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\$'));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_geographical_indication_handle_unique" ON "geographical_indication" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_geographical_indication_deleted_at" ON "geographical_indication" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_geographical_indication_registration_no_unique" ON "geographical_indication" ("registration_no") WHERE registration_no IS NOT NULL AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "indication_right" ("id" text not null, "producer_id" text not null, "product_ids" text[] not null, "commune_code" text not null, "certificate_no" text not null, "granted_on" text not null, "valid_until" timestamptz null, "is_demo" boolean not null default false, "indication_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "indication_right_pkey" primary key ("id"), constraint indication_right_commune_code_has_five_digits check (commune_code ~ '^[0-9]{5}\$'), constraint indication_right_granted_on_is_a_day check (granted_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_indication_right_producer_id" ON "indication_right" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_indication_right_indication_id" ON "indication_right" ("indication_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_indication_right_deleted_at" ON "indication_right" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_indication_right_indication_id_certificate_no_unique" ON "indication_right" ("indication_id", "certificate_no") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "indication_right_event" ("id" text not null, "state" text check ("state" in ('pending', 'active', 'suspended', 'revoked')) not null, "reason" text check ("reason" in ('out_of_specification', 'out_of_area', 'misuse_of_logo', 'transferred_to_others', 'control_overdue', 'production_stopped', 'own_request')) null, "changed_at" timestamptz not null, "right_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "indication_right_event_pkey" primary key ("id"), constraint indication_right_event_withholding_has_reason check (state NOT IN ('suspended', 'revoked') OR reason IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_indication_right_event_right_id" ON "indication_right_event" ("right_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_indication_right_event_deleted_at" ON "indication_right_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_indication_right_event_right_id_changed_at_unique" ON "indication_right_event" ("right_id", "changed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "indication_right" add constraint "indication_right_indication_id_foreign" foreign key ("indication_id") references "geographical_indication" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "indication_right_event" add constraint "indication_right_event_right_id_foreign" foreign key ("right_id") references "indication_right" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "indication_right" drop constraint if exists "indication_right_indication_id_foreign";`
    )

    this.addSql(
      `alter table if exists "indication_right_event" drop constraint if exists "indication_right_event_right_id_foreign";`
    )

    this.addSql(`drop table if exists "geographical_indication" cascade;`)

    this.addSql(`drop table if exists "indication_right" cascade;`)

    this.addSql(`drop table if exists "indication_right_event" cascade;`)
  }
}
