/**
 * What no check of one row can hold: the parts of an order add up to it, the lines to their part, and what was frozen
 * stays. The sums are asked at the end of the transaction, when all rows are there.
 */
export const CREATE_GUARDS = [
  `CREATE FUNCTION marketplace_producer_order_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parts bigint; whole bigint; kinds bigint;
BEGIN
  SELECT sum(total_vnd), max(order_total_vnd), count(DISTINCT order_total_vnd) INTO parts, whole, kinds
    FROM marketplace_producer_order WHERE order_id = NEW.order_id AND deleted_at IS NULL;
  IF parts IS NOT NULL AND (kinds <> 1 OR parts <> whole) THEN
    RAISE EXCEPTION 'producer orders of % sum to %, not to %', NEW.order_id, parts, whole
      USING ERRCODE = 'check_violation', CONSTRAINT = 'marketplace_producer_order_sums';
  END IF;
  RETURN NULL;
END $$;`,
  `CREATE CONSTRAINT TRIGGER marketplace_producer_order_sums AFTER INSERT OR UPDATE OF total_vnd, order_total_vnd, order_id, deleted_at
  ON marketplace_producer_order DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION marketplace_producer_order_sums();`,
  `CREATE FUNCTION marketplace_producer_order_line_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE goods bigint; discounts bigint; part record;
BEGIN
  SELECT * INTO part FROM marketplace_producer_order WHERE id = NEW.producer_order_id;
  SELECT coalesce(sum(goods_vnd), 0), coalesce(sum(discount_vnd), 0) INTO goods, discounts
    FROM marketplace_producer_order_line WHERE producer_order_id = NEW.producer_order_id AND deleted_at IS NULL;
  IF FOUND AND part.deleted_at IS NULL AND (part.goods_vnd <> goods OR part.discount_vnd <> discounts) THEN
    RAISE EXCEPTION 'lines of producer order % sum to % less %', NEW.producer_order_id, goods, discounts
      USING ERRCODE = 'check_violation', CONSTRAINT = 'marketplace_producer_order_line_sums';
  END IF;
  RETURN NULL;
END $$;`,
  `CREATE CONSTRAINT TRIGGER marketplace_producer_order_line_sums AFTER INSERT OR UPDATE OF goods_vnd, discount_vnd, producer_order_id, deleted_at
  ON marketplace_producer_order_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION marketplace_producer_order_line_sums();`,
  frozen("marketplace_producer_order", [
    "order_id",
    "producer_id",
    "display_id",
    "currency_code",
    "payment_kind",
    "goods_vnd",
    "discount_vnd",
    "shipping_vnd",
    "tax_vnd",
    "total_vnd",
    "order_total_vnd",
    "commission_vnd",
    "commission_tax_vnd",
    "placed_at",
  ]),
  trigger("marketplace_producer_order"),
  frozen("marketplace_producer_order_line", [
    "producer_order_id",
    "order_line_id",
    "product_id",
    "quantity",
    "unit_price_vnd",
    "goods_vnd",
    "discount_vnd",
    "total_vnd",
    "tax_rate_bps",
    "tax_vnd",
    "commission_rule_id",
    "commission_rate_bps",
    "commission_vnd",
    "commission_tax_vnd",
  ]),
  trigger("marketplace_producer_order_line"),
  frozen("marketplace_order_reversal", [
    "producer_order_id",
    "producer_id",
    "order_id",
    "return_id",
    "cause",
    "lines",
    "goods_vnd",
    "shipping_vnd",
    "total_vnd",
    "happened_at",
  ]),
  trigger("marketplace_order_reversal"),
]

export const DROP_GUARDS = [
  "marketplace_order_reversal_frozen",
  "marketplace_producer_order_line_frozen",
  "marketplace_producer_order_frozen",
  "marketplace_producer_order_line_sums",
  "marketplace_producer_order_sums",
].map((name) => `DROP FUNCTION IF EXISTS ${name}() CASCADE;`)

function frozen(table: string, columns: string[]): string {
  const changed = columns.map((column) => `NEW.${column} IS DISTINCT FROM OLD.${column}`)

  return `CREATE FUNCTION ${table}_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ${changed.join(" OR ")} THEN
    RAISE EXCEPTION 'what % froze of % does not change', TG_TABLE_NAME, OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_frozen';
  END IF;
  RETURN NEW;
END $$;`
}

function trigger(table: string): string {
  return `CREATE TRIGGER ${table}_frozen BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_frozen();`
}
