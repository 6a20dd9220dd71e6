import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190431 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "access_producer_member" drop constraint if exists "access_producer_member_auth_identity_id_unique";`
    )
    this.addSql(
      `alter table if exists "access_producer_member" drop constraint if exists "access_producer_member_login_unique";`
    )
    this.addSql(
      `alter table if exists "access_officer" drop constraint if exists "access_officer_auth_identity_id_unique";`
    )
    this.addSql(
      `alter table if exists "access_officer" drop constraint if exists "access_officer_login_unique";`
    )
    this.addSql(
      `alter table if exists "access_invitation" drop constraint if exists "access_invitation_token_hash_unique";`
    )
    this.addSql(
      `alter table if exists "access_agency" drop constraint if exists "access_agency_handle_unique";`
    )
    this.addSql(
      `create table if not exists "access_agency" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('department', 'commune', 'council', 'control_body')) not null, "name" jsonb not null, "territory_kind" text check ("territory_kind" in ('province', 'communes')) not null, "commune_codes" text[] not null, "requires_second_factor" boolean not null default false, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_agency_pkey" primary key ("id"), constraint access_agency_communes_are_named_unless_the_province check ((territory_kind = 'province') = (cardinality(commune_codes) = 0)), constraint access_agency_commune_has_one_code check (kind <> 'commune' OR cardinality(commune_codes) = 1));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_agency_deleted_at" ON "access_agency" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_agency_handle_unique" ON "access_agency" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_agency_kind" ON "access_agency" ("kind") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "access_invitation" ("id" text not null, "producer_id" text null, "producer_role" text check ("producer_role" in ('owner', 'manager', 'staff')) null, "agency_id" text null, "officer_role" text check ("officer_role" in ('lead', 'officer')) null, "name" text not null, "login" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "invited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_invitation_pkey" primary key ("id"), constraint access_invitation_offers_one_place check ((producer_id IS NOT NULL AND producer_role IS NOT NULL AND agency_id IS NULL AND officer_role IS NULL) OR (producer_id IS NULL AND producer_role IS NULL AND agency_id IS NOT NULL AND officer_role IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_invitation_agency_id" ON "access_invitation" ("agency_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_invitation_deleted_at" ON "access_invitation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_invitation_token_hash_unique" ON "access_invitation" ("token_hash") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_invitation_producer_id" ON "access_invitation" ("producer_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "access_officer" ("id" text not null, "agency_id" text not null, "role" text check ("role" in ('lead', 'officer')) not null default 'officer', "name" text not null, "login" text not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "auth_identity_id" text null, "session_epoch" integer not null default 0, "disabled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_officer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_officer_agency_id" ON "access_officer" ("agency_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_officer_deleted_at" ON "access_officer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_officer_login_unique" ON "access_officer" ("login") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_officer_auth_identity_id_unique" ON "access_officer" ("auth_identity_id") WHERE deleted_at IS NULL AND auth_identity_id IS NOT NULL;`
    )

    this.addSql(
      `create table if not exists "access_producer_member" ("id" text not null, "producer_id" text not null, "role" text check ("role" in ('owner', 'manager', 'staff')) not null, "name" text not null, "login" text not null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "auth_identity_id" text null, "session_epoch" integer not null default 0, "disabled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_producer_member_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_producer_member_deleted_at" ON "access_producer_member" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_producer_member_producer_id" ON "access_producer_member" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_producer_member_login_unique" ON "access_producer_member" ("login") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_producer_member_auth_identity_id_unique" ON "access_producer_member" ("auth_identity_id") WHERE deleted_at IS NULL AND auth_identity_id IS NOT NULL;`
    )

    this.addSql(
      `alter table if exists "access_invitation" add constraint "access_invitation_agency_id_foreign" foreign key ("agency_id") references "access_agency" ("id") on update cascade on delete set null;`
    )

    this.addSql(
      `alter table if exists "access_officer" add constraint "access_officer_agency_id_foreign" foreign key ("agency_id") references "access_agency" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "access_invitation" drop constraint if exists "access_invitation_agency_id_foreign";`
    )

    this.addSql(
      `alter table if exists "access_officer" drop constraint if exists "access_officer_agency_id_foreign";`
    )

    this.addSql(`drop table if exists "access_agency" cascade;`)

    this.addSql(`drop table if exists "access_invitation" cascade;`)

    this.addSql(`drop table if exists "access_officer" cascade;`)

    this.addSql(`drop table if exists "access_producer_member" cascade;`)
  }
}
