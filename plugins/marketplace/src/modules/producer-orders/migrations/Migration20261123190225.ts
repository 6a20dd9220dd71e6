import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { CREATE_GUARDS, DROP_GUARDS } from "../guards"

export class Migration20261123190225 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_producer_order_line" drop constraint if exists "marketplace_producer_order_line_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_producer_order" drop constraint if exists "marketplace_producer_order_display_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_producer_order" drop constraint if exists "marketplace_producer_order_order_id_producer_id_unique";`
    )
    this.addSql(
      `alter table if exists "marketplace_order_reversal" drop constraint if exists "marketplace_order_reversal_return_id_unique";`
    )
    this.addSql(
      `create table if not exists "marketplace_order_message" ("id" text not null, "producer_order_id" text not null, "producer_id" text not null, "author" text check ("author" in ('shopper', 'producer')) not null, "member_id" text null, "text" text not null, "sent_at" timestamptz not null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_message_pkey" primary key ("id"), constraint marketplace_order_message_says_something check (char_length(btrim(text)) BETWEEN 1 AND 2000));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_message_deleted_at" ON "marketplace_order_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_message_producer_order_id_sent_at" ON "marketplace_order_message" ("producer_order_id", "sent_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_message_producer_id_sent_at" ON "marketplace_order_message" ("producer_id", "sent_at") WHERE deleted_at IS NULL AND author = 'shopper' AND read_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_order_return" ("id" text not null, "producer_order_id" text not null, "producer_id" text not null, "order_id" text not null, "state" text check ("state" in ('requested', 'accepted', 'refused', 'received', 'refunded', 'withdrawn')) not null default 'requested', "reason" text check ("reason" in ('damaged', 'wrong_item', 'not_as_described', 'quality', 'missing', 'changed_mind', 'other')) not null, "note" text null, "lines" jsonb not null, "pictures" jsonb not null, "answer" text null, "restocked" boolean null, "requested_at" timestamptz not null, "answered_at" timestamptz null, "received_at" timestamptz null, "refunded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_return_pkey" primary key ("id"), constraint marketplace_order_return_refusal_has_an_answer check (state <> 'refused' OR answer IS NOT NULL));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_return_deleted_at" ON "marketplace_order_return" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_return_producer_order_id" ON "marketplace_order_return" ("producer_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_return_producer_id_state_requested_at" ON "marketplace_order_return" ("producer_id", "state", "requested_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_order_reversal" ("id" text not null, "producer_order_id" text not null, "producer_id" text not null, "order_id" text not null, "return_id" text null, "cause" text check ("cause" in ('cancelled', 'returned', 'refunded')) not null, "reason" text not null, "lines" jsonb not null, "goods_vnd" integer not null, "shipping_vnd" integer not null, "total_vnd" integer not null, "refund_state" text check ("refund_state" in ('not_due', 'due', 'refunded')) not null, "refund_vnd" integer not null, "refund_reference" text null, "refunded_at" timestamptz null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_reversal_pkey" primary key ("id"), constraint marketplace_order_reversal_total_adds_up check (total_vnd = goods_vnd + shipping_vnd AND goods_vnd >= 0 AND shipping_vnd >= 0), constraint marketplace_order_reversal_refunds_what_it_takes_back check (refund_vnd = CASE WHEN refund_state = 'not_due' THEN 0 ELSE total_vnd END AND (refund_state <> 'refunded' OR refunded_at IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_deleted_at" ON "marketplace_order_reversal" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_producer_order_id" ON "marketplace_order_reversal" ("producer_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_order_id" ON "marketplace_order_reversal" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_producer_id_happened_at" ON "marketplace_order_reversal" ("producer_id", "happened_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_happened_at_id" ON "marketplace_order_reversal" ("happened_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_return_id_unique" ON "marketplace_order_reversal" ("return_id") WHERE deleted_at IS NULL AND return_id IS NOT NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_reversal_refund_state" ON "marketplace_order_reversal" ("refund_state") WHERE deleted_at IS NULL AND refund_state = 'due';`
    )

    this.addSql(
      `create table if not exists "marketplace_producer_closure" ("id" text not null, "producer_id" text not null, "starts_on" text not null, "ends_on" text not null, "note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_producer_closure_pkey" primary key ("id"), constraint marketplace_producer_closure_does_not_end_before_it_begins check (starts_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' AND ends_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}\$' AND ends_on >= starts_on));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_closure_deleted_at" ON "marketplace_producer_closure" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_closure_producer_id_ends_on" ON "marketplace_producer_closure" ("producer_id", "ends_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "marketplace_producer_order" ("id" text not null, "order_id" text not null, "producer_id" text not null, "display_id" text not null, "currency_code" text not null, "state" text check ("state" in ('placed', 'accepted', 'packed', 'shipped', 'delivered', 'completed', 'cancelled')) not null default 'placed', "payment_kind" text check ("payment_kind" in ('cod', 'prepaid')) not null, "customer_id" text null, "email" text null, "locale" text not null, "goods_vnd" integer not null, "discount_vnd" integer not null, "shipping_vnd" integer not null, "tax_vnd" integer not null, "total_vnd" integer not null, "order_total_vnd" integer not null, "commission_vnd" integer not null, "commission_tax_vnd" integer not null, "reversed_vnd" integer not null default 0, "ship_to" jsonb not null, "note" text null, "shipping_option_id" text null, "carrier" text null, "tracking_number" text null, "fulfillment_id" text null, "cancel_reason" text null, "placed_at" timestamptz not null, "accepted_at" timestamptz null, "packed_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "completed_at" timestamptz null, "cancelled_at" timestamptz null, "return_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_producer_order_pkey" primary key ("id"), constraint marketplace_producer_order_total_adds_up check (total_vnd = goods_vnd - discount_vnd + shipping_vnd), constraint marketplace_producer_order_amounts_are_not_negative check (goods_vnd >= 0 AND discount_vnd BETWEEN 0 AND goods_vnd AND shipping_vnd >= 0 AND tax_vnd >= 0 AND commission_vnd >= 0 AND commission_tax_vnd >= 0), constraint marketplace_producer_order_gives_back_no_more_than_it_took check (reversed_vnd BETWEEN 0 AND total_vnd), constraint marketplace_producer_order_states_have_their_moments check ((state <> 'accepted' OR accepted_at IS NOT NULL) AND (state <> 'packed' OR packed_at IS NOT NULL) AND (state NOT IN ('shipped', 'delivered', 'completed') OR shipped_at IS NOT NULL) AND (state NOT IN ('delivered', 'completed') OR (delivered_at IS NOT NULL AND return_until IS NOT NULL)) AND (state <> 'completed' OR completed_at IS NOT NULL) AND (state <> 'cancelled' OR cancelled_at IS NOT NULL)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_deleted_at" ON "marketplace_producer_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_order_id_producer_id_unique" ON "marketplace_producer_order" ("order_id", "producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_display_id_unique" ON "marketplace_producer_order" ("display_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_producer_id_placed_at_id" ON "marketplace_producer_order" ("producer_id", "placed_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_producer_id_state_placed_at_id" ON "marketplace_producer_order" ("producer_id", "state", "placed_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_customer_id_placed_at" ON "marketplace_producer_order" ("customer_id", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_return_until" ON "marketplace_producer_order" ("return_until") WHERE deleted_at IS NULL AND state = 'delivered';`
    )

    this.addSql(
      `create table if not exists "marketplace_producer_order_line" ("id" text not null, "producer_order_id" text not null, "order_line_id" text not null, "product_id" text not null, "variant_id" text null, "handle" text not null, "title" jsonb not null, "unit" jsonb not null, "sku" text null, "quantity" integer not null, "unit_price_vnd" integer not null, "goods_vnd" integer not null, "discount_vnd" integer not null, "total_vnd" integer not null, "tax_rate_bps" integer not null, "tax_vnd" integer not null, "cancelled_quantity" integer not null default 0, "returned_quantity" integer not null default 0, "activity" text check ("activity" in ('goods', 'service')) not null default 'goods', "commission_rule_id" text null, "commission_rate_bps" integer not null, "commission_vnd" integer not null, "commission_tax_vnd" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_producer_order_line_pkey" primary key ("id"), constraint marketplace_producer_order_line_total_adds_up check (total_vnd = goods_vnd - discount_vnd AND discount_vnd BETWEEN 0 AND goods_vnd), constraint marketplace_producer_order_line_pieces_go_back_once check (quantity > 0 AND cancelled_quantity >= 0 AND returned_quantity >= 0 AND cancelled_quantity + returned_quantity <= quantity));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_line_producer_order_id" ON "marketplace_producer_order_line" ("producer_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_line_deleted_at" ON "marketplace_producer_order_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_line_order_line_id_unique" ON "marketplace_producer_order_line" ("order_line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_producer_order_line_product_id" ON "marketplace_producer_order_line" ("product_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "marketplace_producer_order_line" add constraint "marketplace_producer_order_line_producer_order_id_foreign" foreign key ("producer_order_id") references "marketplace_producer_order" ("id") on update cascade on delete cascade;`
    )

    for (const sql of CREATE_GUARDS) {
      this.addSql(sql)
    }
  }

  override async down(): Promise<void> {
    for (const sql of DROP_GUARDS) {
      this.addSql(sql)
    }
    this.addSql(
      `alter table if exists "marketplace_producer_order_line" drop constraint if exists "marketplace_producer_order_line_producer_order_id_foreign";`
    )

    this.addSql(`drop table if exists "marketplace_order_message" cascade;`)

    this.addSql(`drop table if exists "marketplace_order_return" cascade;`)

    this.addSql(`drop table if exists "marketplace_order_reversal" cascade;`)

    this.addSql(`drop table if exists "marketplace_producer_closure" cascade;`)

    this.addSql(`drop table if exists "marketplace_producer_order" cascade;`)

    this.addSql(`drop table if exists "marketplace_producer_order_line" cascade;`)
  }
}
