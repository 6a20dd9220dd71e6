import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { CustomerDataAnswer } from "../../http"
import { database, notFound } from "./page"

const Rows = z.array(z.record(z.string(), z.unknown()))
const Customer = z.looseObject({ id: z.string(), email: z.string().nullable() })

/**
 * Everything that is held about a customer, table by table (Law 91/2025/QH15: who is described may see it). Password
 * hashes are not given: they are of no use to the person and of great use to others.
 */
export async function readCustomerData(
  container: MedusaContainer,
  customerId: string
): Promise<Omit<CustomerDataAnswer, "as_of">> {
  const db = database(container)
  const customer = Customer.nullish().parse(
    await db("customer")
      .where({ id: customerId })
      .whereNull("deleted_at")
      .first(
        "id",
        "email",
        "first_name",
        "last_name",
        "phone",
        "company_name",
        "metadata",
        "created_at"
      )
  )
  if (!customer) {
    throw notFound("customer", customerId)
  }
  const orderIds = db("order").where({ customer_id: customerId }).select("id")
  const partIds = db("marketplace_producer_order").whereIn("order_id", orderIds).select("id")
  const rows = async (query: PromiseLike<unknown>) => Rows.parse(await query)

  const [
    addresses,
    sign_ins,
    orders,
    baskets,
    producer_orders,
    returns,
    order_messages,
    saved_products,
    followed_producers,
    reviews,
    reports,
    cases,
    messages,
  ] = await Promise.all([
    rows(
      db("customer_address")
        .where({ customer_id: customerId })
        .whereNull("deleted_at")
        .select(
          "address_name",
          "first_name",
          "last_name",
          "phone",
          "address_1",
          "city",
          "province",
          "country_code",
          "metadata",
          "created_at"
        )
    ),
    rows(
      db("provider_identity as sign_in")
        .join("auth_identity as identity", "identity.id", "sign_in.auth_identity_id")
        .whereRaw("identity.app_metadata ->> 'customer_id' = ?", [customerId])
        .select("sign_in.provider", "sign_in.entity_id", "sign_in.created_at")
    ),
    rows(
      db("order")
        .leftJoin("order_address as address", "address.id", "order.shipping_address_id")
        .where("order.customer_id", customerId)
        .select(
          "order.id",
          "order.display_id",
          "order.email",
          "order.status",
          "order.metadata",
          "order.created_at",
          "address.first_name as recipient",
          "address.phone",
          "address.address_1 as street",
          "address.city as commune",
          "address.province",
          "address.metadata as address_notes",
          db("order_item as item")
            .join("order_line_item as line", "line.id", "item.item_id")
            .whereRaw('item.order_id = "order".id AND item.version = "order".version')
            .select(
              db.raw(
                "json_agg(json_build_object('title', line.title, 'quantity', item.quantity, 'unit_price', line.unit_price))"
              )
            )
            .as("lines")
        )
    ),
    rows(
      db("cart")
        .leftJoin("cart_address as address", "address.id", "cart.shipping_address_id")
        .where("cart.customer_id", customerId)
        .select(
          "cart.id",
          "cart.email",
          "cart.metadata",
          "cart.created_at",
          "cart.completed_at",
          "address.first_name as recipient",
          "address.phone",
          "address.address_1 as street",
          "address.city as commune",
          "address.province"
        )
    ),
    rows(
      db("marketplace_producer_order")
        .whereIn("order_id", orderIds)
        .select(
          "display_id",
          "order_id",
          "state",
          "payment_kind",
          "total_vnd",
          "ship_to",
          "note",
          "email",
          "carrier",
          "tracking_number",
          "placed_at",
          "delivered_at"
        )
    ),
    rows(
      db("marketplace_order_return")
        .whereIn("order_id", orderIds)
        .select("order_id", "state", "reason", "note", "lines", "requested_at", "answer")
    ),
    rows(
      db("marketplace_order_message")
        .whereIn("producer_order_id", partIds)
        .select("author", "text", "sent_at")
    ),
    rows(
      db("marketplace_saved_product")
        .where({ customer_id: customerId })
        .select("product_id", "created_at")
    ),
    rows(
      db("marketplace_followed_producer")
        .where({ customer_id: customerId })
        .select("producer_id", "created_at")
    ),
    rows(
      db("marketplace_review")
        .where({ customer_id: customerId })
        .whereNull("deleted_at")
        .select(
          "product_id",
          "author_name",
          "stars",
          "text",
          "pictures",
          "state",
          "written_at",
          "reply"
        )
    ),
    rows(
      db("marketplace_report")
        .where({ customer_id: customerId })
        .select("subject", "subject_id", "reason", "text", "contact_email", "state", "reported_at")
    ),
    rows(
      db("marketplace_case as care")
        .where({ customer_id: customerId })
        .select(
          "care.order_display_id",
          "care.kind",
          "care.state",
          "care.contact_name",
          "care.contact_email",
          "care.opened_at",
          "care.decision",
          "care.decision_reason",
          db("marketplace_case_message as said")
            .whereRaw("said.customer_case_id = care.id AND said.deleted_at IS NULL")
            .select(
              db.raw(
                "json_agg(json_build_object('party', said.party, 'text', said.text, 'said_at', said.said_at) ORDER BY said.said_at)"
              )
            )
            .as("messages")
        )
    ),
    customer.email === null
      ? Promise.resolve([])
      : rows(
          db("access_message")
            .where({ recipient: customer.email })
            .select("channel", "subject", "text", "created_at")
        ),
  ])
  return {
    customer,
    addresses,
    sign_ins,
    orders,
    baskets,
    producer_orders,
    returns,
    order_messages,
    saved_products,
    followed_producers,
    reviews,
    reports,
    cases,
    messages,
  }
}
