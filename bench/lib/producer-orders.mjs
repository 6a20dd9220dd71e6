import pg from "pg"

const INSERT_ORDERS = `
INSERT INTO marketplace_producer_order
  (id, order_id, producer_id, display_id, currency_code, state, payment_kind, locale, goods_vnd, discount_vnd,
   shipping_vnd, tax_vnd, total_vnd, order_total_vnd, commission_vnd, commission_tax_vnd, ship_to, placed_at,
   accepted_at, packed_at, shipped_at, delivered_at, completed_at, cancelled_at, return_until)
SELECT 'prord_bench_' || lpad(n::text, 7, '0'), 'order_bench_' || n, $1, 'b' || n || '-1', 'vnd',
       CASE WHEN n % 100 < 2 THEN 'placed' WHEN n % 100 < 4 THEN 'accepted' WHEN n % 100 < 5 THEN 'packed'
            WHEN n % 100 < 8 THEN 'shipped' WHEN n % 100 < 12 THEN 'delivered' WHEN n % 100 < 15 THEN 'cancelled'
            ELSE 'completed' END,
       'cod', 'vi', 180000, 0, 30000, 0, 210000, 210000, 9000, 900,
       '{"name": "Nguyễn Thị Khách", "phone": "+84912345678", "street": "Số 1", "commune_code": "00691",
         "commune_name": "Xã Một", "province_code": "08", "province_name": "Tuyên Quang"}',
       at, at, at, at, at, at, at, at
  FROM (SELECT n, timestamptz '2026-11-23' - n * interval '5 minutes' AS at FROM generate_series(1, $2::int) n) g
ON CONFLICT DO NOTHING`

const INSERT_LINES = `
INSERT INTO marketplace_producer_order_line
  (id, producer_order_id, order_line_id, product_id, handle, title, unit, quantity, unit_price_vnd, goods_vnd,
   discount_vnd, total_vnd, tax_rate_bps, tax_vnd, commission_rate_bps, commission_vnd, commission_tax_vnd)
SELECT 'prorl_' || p.id || '_' || k, p.id, 'line_' || p.id || '_' || k, 'prod_bench', 'che',
       '{"vi": "Chè Shan tuyết", "en": "Shan snow tea"}', '{"vi": "gói", "en": "pack"}', 1, 90000, 90000,
       0, 90000, 0, 0, 500, 4500, 450
  FROM marketplace_producer_order p, generate_series(1, 2) k WHERE p.id LIKE 'prord_bench_%'
ON CONFLICT DO NOTHING`

/** One producer with that many orders of two lines each, most of them done: the worst case of its list. */
export async function generateProducerOrders(databaseUrl, { producerId, count }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(INSERT_ORDERS, [producerId, count])
    await client.query(INSERT_LINES)
    await client.query("VACUUM ANALYZE marketplace_producer_order")
    await client.query("VACUUM ANALYZE marketplace_producer_order_line")
  } finally {
    await client.end()
  }
}

/** The producer that a member of the demonstration works for. */
export async function producerOfMember(databaseUrl, login) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      "SELECT producer_id FROM access_producer_member WHERE login = $1 AND deleted_at IS NULL",
      [login]
    )
    return rows[0]?.producer_id
  } finally {
    await client.end()
  }
}
