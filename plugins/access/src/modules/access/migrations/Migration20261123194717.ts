import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123194717 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "access_password_reset" ("id" text not null, "actor_type" text check ("actor_type" in ('producer', 'officer')) not null, "login" text not null, "code_hash" text not null, "failures" integer not null default 0, "expires_at" timestamptz not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_password_reset_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_password_reset_deleted_at" ON "access_password_reset" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_password_reset_actor_type_login_created_at" ON "access_password_reset" ("actor_type", "login", "created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_password_reset" cascade;`)
  }
}
