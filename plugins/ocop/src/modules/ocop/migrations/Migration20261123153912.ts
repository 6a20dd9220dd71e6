import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153912 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_product_id_decision_no_product_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "product_id" text not null, "producer_id" text not null, "star" integer not null, "score_hundredths" integer null, "decision_no" text not null, "decided_on" text not null, "issuer" text not null, "product_code" text not null, "valid_from" timestamptz not null, "valid_until" timestamptz not null, "extended_until" timestamptz null, "revoked_at" timestamptz null, "revoke_reason" text check ("revoke_reason" in ('false_documents', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other_finding')) null, "revoke_note" jsonb null, "rule_set" text check ("rule_set" in ('QD1048-2019', 'QD148-2023', 'QD26-2026')) not null, "is_demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint ocop_certificate_star_is_three_to_five check (star BETWEEN 3 AND 5), constraint ocop_certificate_star_agrees_with_score check (score_hundredths IS NULL OR (star = 3 AND score_hundredths >= 5000 AND score_hundredths < 7000) OR (star = 4 AND score_hundredths >= 7000 AND score_hundredths < 9000) OR (star = 5 AND score_hundredths BETWEEN 9000 AND 10000)), constraint ocop_certificate_ends_after_it_begins check (valid_until > valid_from), constraint ocop_certificate_extension_lengthens check (extended_until IS NULL OR extended_until > valid_until), constraint ocop_certificate_revoked_has_reason check ((revoked_at IS NULL) = (revoke_reason IS NULL)), constraint ocop_certificate_decided_on_is_a_day check (decided_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id" ON "ocop_certificate" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_producer_id" ON "ocop_certificate" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_code" ON "ocop_certificate" ("product_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id_decision_no_product_code_unique" ON "ocop_certificate" ("product_id", "decision_no", "product_code") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate" cascade;`)
  }
}
