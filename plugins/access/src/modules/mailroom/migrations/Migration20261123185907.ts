import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185907 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "access_message" drop constraint if exists "access_message_idempotency_key_unique";`
    )
    this.addSql(
      `create table if not exists "access_message" ("id" text not null, "recipient" text not null, "channel" text check ("channel" in ('email', 'sms')) not null, "locale" text check ("locale" in ('vi', 'en')) not null, "template" text not null, "subject" text null, "text" text not null, "idempotency_key" text not null, "state" text check ("state" in ('waiting', 'sent', 'given_up')) not null default 'waiting', "attempts" integer not null default 0, "next_attempt_at" timestamptz not null, "sent_at" timestamptz null, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_message_pkey" primary key ("id"), constraint access_message_sent_has_time check ((state = 'sent') = (sent_at IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_message_deleted_at" ON "access_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_message_idempotency_key_unique" ON "access_message" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_message_next_attempt_at" ON "access_message" ("next_attempt_at") WHERE state = 'waiting' AND deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_message" cascade;`)
  }
}
