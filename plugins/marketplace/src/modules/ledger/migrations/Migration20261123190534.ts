import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123190534 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_remittance" drop constraint if exists "ledger_remittance_content_hash_unique";`
    )
    this.addSql(
      `alter table if exists "ledger_platform_tax_rate" drop constraint if exists "ledger_platform_tax_rate_activity_residency_effective_from_unique";`
    )
    this.addSql(
      `alter table if exists "ledger_payout_line" drop constraint if exists "ledger_payout_line_batch_id_producer_id_unique";`
    )
    this.addSql(
      `alter table if exists "ledger_payout_batch" drop constraint if exists "ledger_payout_batch_cut_off_on_unique";`
    )
    this.addSql(
      `alter table if exists "ledger_transaction" drop constraint if exists "ledger_transaction_kind_source_id_unique";`
    )
    this.addSql(
      `create table if not exists "ledger_transaction" ("id" text not null, "kind" text check ("kind" in ('order_placed', 'order_delivered', 'order_reversed', 'earnings_payable', 'cod_remitted', 'refund_paid', 'payout_sent', 'payout_paid', 'payout_failed')) not null, "source_id" text not null, "producer_id" text not null, "producer_order_id" text null, "reverses_id" text null, "occurred_at" timestamptz not null, "entry_count" integer not null, "detail" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_transaction_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_deleted_at" ON "ledger_transaction" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_transaction_kind_source_id_unique" ON "ledger_transaction" ("kind", "source_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_producer_order_id" ON "ledger_transaction" ("producer_order_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_transaction_producer_id_occurred_at" ON "ledger_transaction" ("producer_id", "occurred_at");`
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "transaction_id" text not null, "account" text check ("account" in ('shopper_receivable', 'payment_clearing', 'carrier_receivable', 'carrier_difference', 'bank', 'producer_pending', 'producer_payable', 'payout_clearing', 'refunds_payable', 'commission_unearned', 'commission_revenue', 'commission_tax', 'withheld_vat', 'withheld_pit')) not null, "component" text check ("component" in ('sales', 'discount', 'shipping', 'commission', 'commission_tax', 'refund_sales', 'refund_discount', 'refund_shipping', 'refund_commission', 'refund_commission_tax', 'withheld_vat', 'withheld_pit', 'release', 'collection', 'remittance', 'remittance_difference', 'refund', 'payout', 'payout_returned')) not null, "producer_id" text not null, "amount_vnd" integer not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"), constraint ledger_entry_moves_something check (amount_vnd <> 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_producer_id_account_occurred_at" ON "ledger_entry" ("producer_id", "account", "occurred_at");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_transaction_id" ON "ledger_entry" ("transaction_id");`
    )

    this.addSql(
      `create table if not exists "ledger_payout_account" ("id" text not null, "producer_id" text not null, "bank_bin" text null, "bank_name" text not null, "account_number" text not null, "holder_name" text not null, "state" text check ("state" in ('waiting', 'checked', 'refused', 'replaced')) not null default 'waiting', "held_until" timestamptz not null, "entered_by" text not null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_payout_account_pkey" primary key ("id"), constraint ledger_payout_account_number_is_digits check (account_number ~ '^[0-9]{6,19}\$'), constraint ledger_payout_account_refused_has_reason check (state <> 'refused' OR reason IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_account_deleted_at" ON "ledger_payout_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_payout_account_one_stands" ON "ledger_payout_account" ("producer_id") WHERE state <> 'replaced' AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_account_state_created_at" ON "ledger_payout_account" ("state", "created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_payout_batch" ("id" text not null, "cut_off_on" text not null, "state" text check ("state" in ('open', 'settled')) not null default 'open', "closed_at" timestamptz not null, "closed_by" text not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_payout_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_batch_deleted_at" ON "ledger_payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_payout_batch_cut_off_on_unique" ON "ledger_payout_batch" ("cut_off_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_payout_batch_one_is_open" ON "ledger_payout_batch" ("state") WHERE state = 'open' AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_payout_line" ("id" text not null, "batch_id" text not null, "producer_id" text not null, "producer_name" jsonb not null, "state" text check ("state" in ('pending', 'held', 'paid', 'failed')) not null, "amount_vnd" numeric not null, "withheld_vat_vnd" numeric not null, "withheld_pit_vnd" numeric not null, "hold_reason" text check ("hold_reason" in ('no_account', 'account_not_checked', 'account_refused', 'account_changed_lately', 'below_minimum')) null, "bank_bin" text null, "bank_name" text null, "account_number" text null, "holder_name" text null, "bank_reference" text null, "failed_reason" text null, "settled_at" timestamptz null, "raw_amount_vnd" jsonb not null, "raw_withheld_vat_vnd" jsonb not null, "raw_withheld_pit_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_payout_line_pkey" primary key ("id"), constraint ledger_payout_line_pays_something check (amount_vnd > 0), constraint ledger_payout_line_held_says_why check ((state = 'held') = (hold_reason IS NOT NULL)), constraint ledger_payout_line_paid_to_an_account check (state = 'held' OR (account_number IS NOT NULL AND holder_name IS NOT NULL)), constraint ledger_payout_line_paid_has_reference check (state <> 'paid' OR bank_reference IS NOT NULL), constraint ledger_payout_line_failed_has_reason check (state <> 'failed' OR failed_reason IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_line_batch_id" ON "ledger_payout_line" ("batch_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_line_deleted_at" ON "ledger_payout_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_payout_line_batch_id_producer_id_unique" ON "ledger_payout_line" ("batch_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_payout_line_producer_id_state" ON "ledger_payout_line" ("producer_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_platform_tax_rate" ("id" text not null, "activity" text check ("activity" in ('goods', 'service', 'transport')) not null, "residency" text check ("residency" in ('resident', 'non_resident')) not null, "vat_bps" integer not null, "pit_bps" integer not null, "effective_from" text not null, "effective_to" text null, "legal_ref" text not null, "source" text not null, "confirmed" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_platform_tax_rate_pkey" primary key ("id"), constraint ledger_platform_tax_rate_rates_are_parts_of_a_whole check (vat_bps BETWEEN 0 AND 10000 AND pit_bps BETWEEN 0 AND 10000), constraint ledger_platform_tax_rate_days_are_days check (effective_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' AND (effective_to IS NULL OR (effective_to ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' AND effective_to >= effective_from))));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_platform_tax_rate_deleted_at" ON "ledger_platform_tax_rate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_platform_tax_rate_activity_residency_effective_from_unique" ON "ledger_platform_tax_rate" ("activity", "residency", "effective_from");`
    )

    this.addSql(
      `create table if not exists "ledger_remittance" ("id" text not null, "carrier" text not null, "file_name" text not null, "content_hash" text not null, "remitted_at" timestamptz not null, "imported_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_remittance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_remittance_deleted_at" ON "ledger_remittance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_remittance_content_hash_unique" ON "ledger_remittance" ("content_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ledger_remittance_line" ("id" text not null, "remittance_id" text not null, "row_number" integer not null, "reference" text not null, "amount_vnd" numeric not null, "state" text check ("state" in ('matched', 'difference', 'unmatched', 'already_remitted')) not null, "difference_vnd" numeric not null, "producer_order_id" text null, "display_id" text null, "resolved_by" text null, "raw_amount_vnd" jsonb not null, "raw_difference_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_remittance_line_pkey" primary key ("id"), constraint ledger_remittance_line_amount_is_positive check (amount_vnd > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_remittance_line_remittance_id" ON "ledger_remittance_line" ("remittance_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_remittance_line_deleted_at" ON "ledger_remittance_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_remittance_line_state" ON "ledger_remittance_line" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_remittance_line_matched_once" ON "ledger_remittance_line" ("producer_order_id") WHERE state = 'matched' AND deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ledger_payout_line" add constraint "ledger_payout_line_batch_id_foreign" foreign key ("batch_id") references "ledger_payout_batch" ("id") on update cascade on delete cascade;`
    )

    this.addSql(
      `alter table if exists "ledger_remittance_line" add constraint "ledger_remittance_line_remittance_id_foreign" foreign key ("remittance_id") references "ledger_remittance" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_transaction_id_foreign";`
    )

    this.addSql(
      `alter table if exists "ledger_payout_line" drop constraint if exists "ledger_payout_line_batch_id_foreign";`
    )

    this.addSql(
      `alter table if exists "ledger_remittance_line" drop constraint if exists "ledger_remittance_line_remittance_id_foreign";`
    )

    this.addSql(`drop table if exists "ledger_transaction" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "ledger_payout_account" cascade;`)

    this.addSql(`drop table if exists "ledger_payout_batch" cascade;`)

    this.addSql(`drop table if exists "ledger_payout_line" cascade;`)

    this.addSql(`drop table if exists "ledger_platform_tax_rate" cascade;`)

    this.addSql(`drop table if exists "ledger_remittance" cascade;`)

    this.addSql(`drop table if exists "ledger_remittance_line" cascade;`)
  }
}
