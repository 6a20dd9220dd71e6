import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185255 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ledger_commission_rule" ("id" text not null, "title" text not null, "position" integer not null, "producer_id" text null, "producer_kind" text check ("producer_kind" in ('cooperative', 'cooperative_group', 'company', 'farm', 'household_business', 'individual')) null, "product_set" integer null, "rate_bps" integer not null, "tax_rate_bps" integer not null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "confirmed" boolean not null default false, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_commission_rule_pkey" primary key ("id"), constraint ledger_commission_rule_rates_are_parts_of_a_whole check (rate_bps BETWEEN 0 AND 10000 AND tax_rate_bps BETWEEN 0 AND 10000), constraint ledger_commission_rule_product_set_is_known check (product_set IS NULL OR product_set BETWEEN 1 AND 26), constraint ledger_commission_rule_does_not_end_before_it_begins check (ends_at IS NULL OR ends_at >= starts_at));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_commission_rule_deleted_at" ON "ledger_commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_commission_rule_position_starts_at" ON "ledger_commission_rule" ("position", "starts_at");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_commission_rule" cascade;`)
  }
}
