import "./environment"
import path from "node:path"
import { CLOCK } from "@cholang/shared"
import { createMembersWorkflow } from "@cholang/access/workflows"
import { splitOrderWorkflow } from "@cholang/marketplace/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import completeDeliveredOrders from "@cholang/marketplace/jobs/complete-delivered-orders"
import reconcileProducerOrders from "@cholang/marketplace/jobs/reconcile-producer-orders"
import { COD, type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

const PASSWORD = "mot-mat-khau-dai"
const NOW = "2026-11-23T05:00:00.000Z"

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let market: Market

    beforeAll(async () => {
      market = await openSmallMarket(getContainer())
      setClock(NOW)
      await enrol("htx-che", "+84912345601")
      await enrol("ho-mat-ong", "+84912345602")
    })

    function setClock(instant: string): void {
      getContainer().resolve(CLOCK).now = () => new Date(instant)
    }

    const store = (method: string, url: string, data?: unknown, headers = {}) =>
      api.request({
        url,
        method,
        data,
        headers: { "x-publishable-api-key": market.publishableKey, ...headers },
        validateStatus: () => true,
      })

    const sql = async <Row>(text: string, values: string[] = []): Promise<Row[]> =>
      (
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: Row[] }>(text, values)
      ).rows

    const carts = new Map<string, string>()

    async function placeOrder(goods: Record<string, number>, producers: string[]) {
      const completed = await tryOrder(goods, producers)
      expect(completed.data).toMatchObject({ type: "order" })
      return completed.data.order
    }

    async function tryOrder(goods: Record<string, number>, producers: string[]) {
      const { data } = await store("POST", "/store/carts", {
        region_id: market.regionId,
        email: "khach@example.vn",
        metadata: { note: "Gói kỹ giúp em" },
        shipping_address: {
          first_name: "Nguyễn Thị Khách",
          last_name: "",
          address_1: "Số 1",
          city: "Xã Một",
          province: "Tuyên Quang",
          country_code: "vn",
          phone: "+84912345678",
          metadata: { commune_code: "00691", province_code: "08" },
        },
      })
      const cartId: string = data.cart.id
      for (const [handle, quantity] of Object.entries(goods)) {
        await store("POST", `/store/carts/${cartId}/line-items`, {
          variant_id: market.variantOf[handle],
          quantity,
        })
      }
      await store(
        "POST",
        `/store/carts/${cartId}/shipping-methods`,
        producers.map((handle) => ({ option_id: market.optionOf[handle] }))
      )
      for (const handle of producers) {
        await store("POST", `/store/carts/${cartId}/shipping-methods`, {
          option_id: market.optionOf[handle],
        })
      }
      const collection = await store("POST", "/store/payment-collections", { cart_id: cartId })
      await store(
        "POST",
        `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`,
        { provider_id: COD }
      )
      const completed = await store("POST", `/store/carts/${cartId}/complete`)
      carts.set(completed.data.order?.id ?? "", cartId)
      return completed
    }

    type Part = {
      id: string
      display_id: string
      total_vnd: number
      order_total_vnd: number
      shipping_vnd: number
      payment_kind: string
      state: string
    }

    const partsOf = (orderId: string) =>
      sql<Part>("SELECT * FROM marketplace_producer_order WHERE order_id = ? ORDER BY display_id", [
        orderId,
      ])

    const TEA = ["htx-che"]
    const BOTH = ["htx-che", "ho-mat-ong"]
    const members: Record<string, string> = {}
    let keys = 0

    const producer = (
      handle: string,
      method: string,
      url: string,
      data?: unknown,
      key?: string
    ) => {
      keys += 1
      return api.request({
        url: `/producer${url}`,
        method,
        data,
        headers: {
          authorization: `Bearer ${members[handle] ?? ""}`,
          "idempotency-key": key ?? `key-${String(keys).padStart(8, "0")}`,
        },
        validateStatus: () => true,
      })
    }

    async function enrol(handle: string, phone: string): Promise<void> {
      const container = getContainer()
      const { authIdentity } = await container
        .resolve(Modules.AUTH)
        .register("account", { body: { identifier: phone, password: PASSWORD } })
      const [row] = await sql<{ id: string }>(
        "SELECT id FROM marketplace_producer WHERE handle = ?",
        [handle]
      )
      await createMembersWorkflow(container).run({
        input: {
          actor: { type: "system", id: "test" },
          members: [
            {
              producer_id: row?.id ?? "",
              role: "owner",
              name: handle,
              login: phone,
              auth_identity_id: authIdentity?.id ?? "",
            },
          ],
        },
      })
      const { data } = await api.request({
        url: "/auth/producer/account",
        method: "POST",
        data: { identifier: phone, password: PASSWORD },
        validateStatus: () => true,
      })
      members[handle] = data.token
    }

    const shopper = async (orderId: string, method: string, url: string, data?: unknown) =>
      store(method, `/store/orders/${orderId}${url}`, data, {
        "x-order-access-token": (
          await store("POST", `/store/orders/${orderId}/access`, { cart_id: carts.get(orderId) })
        ).data.access_token,
      })

    const reserved = async (sku: string) =>
      (
        await sql<{ stocked_quantity: number; reserved_quantity: number }>(
          `SELECT l.stocked_quantity::int, l.reserved_quantity::int FROM inventory_level l
             JOIN inventory_item i ON i.id = l.inventory_item_id WHERE i.sku = ? AND l.stocked_quantity > 0`,
          [sku]
        )
      )[0]

    async function delivered(goods: Record<string, number>) {
      const order = await placeOrder(goods, TEA)
      const [part] = await partsOf(order.id)
      const id = part?.id ?? ""
      for (const [step, body] of [
        ["accept"],
        ["pack"],
        ["ship", { carrier: "Viettel Post", tracking_number: "VTP1" }],
        ["deliver"],
      ] as const) {
        const { status, data } = await producer("htx-che", "POST", `/orders/${id}/${step}`, body)
        expect({ step, status, code: data.code }).toEqual({ step, status: 200, code: undefined })
      }
      return { order, id }
    }

    describe("placing an order", () => {
      it("makes one part for each producer, which sum to the order", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 2, "mat-ong-bac-ha": 1 }, BOTH)
        const parts = await partsOf(order.id)

        expect(parts.map(({ display_id }) => display_id)).toEqual([
          `${order.display_id}-1`,
          `${order.display_id}-2`,
        ])
        expect([...parts].sort((left, right) => right.total_vnd - left.total_vnd)).toMatchObject([
          {
            total_vnd: 390_000,
            shipping_vnd: 30_000,
            payment_kind: "cod",
            state: "placed",
          },
          { total_vnd: 355_000, shipping_vnd: 35_000 },
        ])
        expect(parts.every((part) => part.order_total_vnd === order.total)).toBe(true)
      })

      it("does it once, however often the split is run", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        await Promise.all(
          [1, 2, 3].map(() =>
            splitOrderWorkflow(getContainer()).run({ input: { order_id: order.id } })
          )
        )
        const [part, ...others] = await partsOf(order.id)
        expect(others).toEqual([])
        expect(
          await sql(
            "SELECT template, recipient FROM access_message WHERE idempotency_key IN (?, ?) ORDER BY template",
            [
              `producer-order.placed:${String(order.id)}`,
              `producer-order.placed_for_producer:${part?.id ?? ""}`,
            ]
          )
        ).toEqual([
          { template: "producer-order.placed", recipient: "khach@example.vn" },
          { template: "producer-order.placed_for_producer", recipient: "che@example.vn" },
        ])
      })

      it("is made up by the reconciler after a crash between the order and its split", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        await sql(
          "DELETE FROM marketplace_producer_order_line WHERE order_line_id IN (SELECT item_id FROM order_item WHERE order_id = ?)",
          [order.id]
        )
        await sql("DELETE FROM marketplace_producer_order WHERE order_id = ?", [order.id])
        setClock(new Date(Date.now() + 3_600_000).toISOString())
        await reconcileProducerOrders(getContainer())
        setClock(NOW)

        expect(await partsOf(order.id)).toHaveLength(1)
      })

      it("is refused by the database where the parts do not sum to the order", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        await expect(
          sql(
            `INSERT INTO marketplace_producer_order
               (id, order_id, producer_id, display_id, currency_code, payment_kind, locale, goods_vnd, discount_vnd,
                shipping_vnd, tax_vnd, total_vnd, order_total_vnd, commission_vnd, commission_tax_vnd, ship_to, placed_at)
             SELECT 'prord_x', order_id, 'another', 'x-9', currency_code, payment_kind, locale, 1, 0, 0, 0, 1,
                    order_total_vnd, 0, 0, ship_to, placed_at FROM marketplace_producer_order WHERE order_id = ?`,
            [order.id]
          )
        ).rejects.toThrow("sum to")
        await expect(
          sql(
            "UPDATE marketplace_producer_order SET commission_vnd = commission_vnd + 1 WHERE order_id = ?",
            [order.id]
          )
        ).rejects.toThrow("does not change")
      })
    })

    describe("a producer at work", () => {
      it("lists its own orders with counters, and no other's exists for it", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1, "mat-ong-bac-ha": 1 }, BOTH)
        await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        const parts = await partsOf(order.id)
        const tea = parts.find(({ shipping_vnd }) => shipping_vnd === 30_000)
        const honey = parts.find(({ shipping_vnd }) => shipping_vnd === 35_000)
        const { status, data } = await producer("htx-che", "GET", "/orders?limit=2&state=placed")
        const next = await producer("htx-che", "GET", `/orders?limit=2&cursor=${data.next_cursor}`)

        expect(status).toBe(200)
        expect(data.counters.placed).toBe(3)
        expect(
          [...data.producer_orders, ...next.data.producer_orders].map(
            (card: { id: string }) => card.id
          )
        ).toHaveLength(3)
        expect(next.data.producer_orders[0]).toMatchObject({
          id: tea?.id,
          recipient: "Nguyễn Thị Khách",
          pieces: 1,
        })

        for (const [method, url, body] of [
          ["GET", "", undefined],
          ["POST", "/accept", undefined],
          ["POST", "/cancel", { reason: "x" }],
          ["POST", "/messages", { text: "x" }],
          ["GET", "/packing-slip.pdf", undefined],
        ] as const) {
          const foreign = await producer(
            "htx-che",
            method,
            `/orders/${honey?.id ?? ""}${url}`,
            body
          )
          expect({ url, status: foreign.status }).toEqual({ url, status: 404 })
        }
      })

      it("sends a parcel once, however often the button is tapped", async () => {
        const before = await reserved("che-shan-tuyet")
        const order = await placeOrder({ "che-shan-tuyet": 2 }, TEA)
        const id = (await partsOf(order.id))[0]?.id ?? ""
        const early = await producer("htx-che", "POST", `/orders/${id}/ship`, { carrier: "VNPost" })
        expect(early).toMatchObject({ status: 400, data: { code: "transition_not_allowed" } })

        await producer("htx-che", "POST", `/orders/${id}/accept`)
        await producer("htx-che", "POST", `/orders/${id}/pack`)
        const ship = () =>
          producer("htx-che", "POST", `/orders/${id}/ship`, {
            carrier: "VNPost",
            tracking_number: "EV1",
          })
        const answers = [await ship(), await ship()]

        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        expect(
          await sql("SELECT fulfillment_id FROM order_fulfillment WHERE order_id = ?", [order.id])
        ).toHaveLength(1)
        expect((await reserved("che-shan-tuyet"))?.stocked_quantity).toBe(
          (before?.stocked_quantity ?? 0) - 2
        )
        const seen = await shopper(order.id, "GET", "/producer-orders")
        expect(seen.data).toMatchObject({
          state: "shipped",
          producer_orders: [{ carrier: "VNPost", tracking_number: "EV1" }],
        })
      })

      it("prints a slip and a label", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        const id = (await partsOf(order.id))[0]?.id ?? ""
        for (const paper of ["packing-slip", "address-label"]) {
          const { status, headers, data } = await producer(
            "htx-che",
            "GET",
            `/orders/${id}/${paper}.pdf`
          )
          expect([status, headers["content-type"]]).toEqual([200, "application/pdf"])
          expect(String(data).startsWith("%PDF")).toBe(true)
        }
      })

      it("takes no orders while it is closed", async () => {
        const closed = await producer("htx-che", "POST", "/closures", {
          starts_on: "2026-11-23",
          ends_on: "2026-11-24",
          note: "Nghỉ lễ",
        })
        expect(closed.status).toBe(200)
        const refused = await tryOrder({ "che-shan-tuyet": 1 }, TEA)
        expect(refused.data.code).toBe("producer_closed")

        await producer("htx-che", "DELETE", `/closures/${closed.data.closures[0].id}`)
        expect((await tryOrder({ "che-shan-tuyet": 1 }, TEA)).data.type).toBe("order")
      })
    })

    describe("taking back", () => {
      it("a line gives its stock back, and partial cancellations add up to the order", async () => {
        const before = await reserved("che-shan-tuyet")
        const order = await placeOrder({ "che-shan-tuyet": 3 }, TEA)
        const id = (await partsOf(order.id))[0]?.id ?? ""
        const { data } = await producer("htx-che", "GET", `/orders/${id}`)
        const line = data.producer_order.lines[0].id
        const one = await producer("htx-che", "POST", `/orders/${id}/cancel`, {
          lines: [{ producer_order_line_id: line, quantity: 1 }],
          reason: "Hết hàng",
        })
        expect(one.data.producer_order).toMatchObject({ state: "placed", reversed_vnd: 180_000 })
        const rest = await producer("htx-che", "POST", `/orders/${id}/cancel`, {
          reason: "Hết hàng",
        })

        expect(rest.data.producer_order).toMatchObject({
          state: "cancelled",
          reversed_vnd: 3 * 180_000 + 30_000,
          reversals: [{ total_vnd: 180_000 }, { total_vnd: 390_000, refund_state: "not_due" }],
        })
        expect(await reserved("che-shan-tuyet")).toEqual(before)
      })

      it("a return goes from the shopper to the refund, for that producer alone", async () => {
        const { order, id } = await delivered({ "che-shan-tuyet": 2 })
        const { data } = await producer("htx-che", "GET", `/orders/${id}`)
        const line = data.producer_order.lines[0].id
        const ask = (quantity: number) =>
          shopper(order.id, "POST", `/producer-orders/${id}/returns`, {
            reason: "damaged",
            note: "Gói bị rách",
            lines: [{ producer_order_line_id: line, quantity }],
          })
        expect((await ask(3)).data.code).toBe("too_many_pieces")
        const asked = await ask(1)
        const returnId = asked.data.producer_orders[0].returns[0].id
        expect((await ask(2)).data.code).toBe("too_many_pieces")

        expect(
          (await producer("ho-mat-ong", "POST", `/returns/${returnId}/accept`, {})).status
        ).toBe(404)
        for (const [step, body] of [
          ["accept", {}],
          ["receive", { restock: true }],
          ["refund", {}],
          ["refund", {}],
        ] as const) {
          const { status } = await producer("htx-che", "POST", `/returns/${returnId}/${step}`, body)
          expect({ step, status }).toEqual({ step, status: 200 })
        }
        const after = await producer("htx-che", "GET", `/orders/${id}`)
        expect(after.data.producer_order).toMatchObject({
          reversed_vnd: 180_000 + 30_000,
          lines: [{ returned_quantity: 1 }],
          reversals: [{ cause: "returned", refund_state: "due", refund_vnd: 210_000 }],
        })
      })

      it("is over when the window is, and the order completes by itself", async () => {
        const { order, id } = await delivered({ "che-shan-tuyet": 1 })
        setClock("2026-12-01T05:00:00.000Z")
        const late = await shopper(order.id, "POST", `/producer-orders/${id}/returns`, {
          reason: "quality",
          lines: [{ producer_order_line_id: "x", quantity: 1 }],
        })
        expect(late.data.code).toBe("return_window_over")
        await completeDeliveredOrders(getContainer())
        setClock(NOW)

        expect((await partsOf(order.id))[0]?.state).toBe("completed")
      })
    })

    describe("a shopper", () => {
      it("sees the parts only with the order's word, and the core's own returns are closed", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)

        expect((await store("GET", `/store/orders/${order.id}/producer-orders`)).status).toBe(404)
        expect((await shopper(order.id, "GET", "/producer-orders")).status).toBe(200)
        expect(
          (await store("POST", `/store/orders/${order.id}/access`, { cart_id: "cart_x" })).status
        ).toBe(404)
        expect(
          (
            await store("POST", "/store/returns", {
              order_id: order.id,
              items: [{ id: order.items[0].id, quantity: 1 }],
              return_shipping: { option_id: market.optionOf["htx-che"] },
            })
          ).data.code
        ).toBe("returns_by_producer")
      })

      it("writes with the producer, so often and no oftener", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        const id = (await partsOf(order.id))[0]?.id ?? ""
        const write = () =>
          shopper(order.id, "POST", `/producer-orders/${id}/messages`, { text: "Bao giờ gửi ạ?" })
        for (let count = 0; count < 10; count += 1) {
          expect((await write()).status).toBe(200)
        }
        expect((await write()).data.code).toBe("too_many_messages")
        const answered = await producer("htx-che", "POST", `/orders/${id}/messages`, {
          text: "Mai gửi nhé.",
        })
        expect(answered.data.producer_order.messages).toHaveLength(11)
      })

      it("takes an order back until the producer has accepted it", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        const id = (await partsOf(order.id))[0]?.id ?? ""
        const cancel = () =>
          shopper(order.id, "POST", `/producer-orders/${id}/cancel`, { reason: "Đặt nhầm" })

        expect((await cancel()).data).toMatchObject({ state: "cancelled" })
        const other = await placeOrder({ "che-shan-tuyet": 1 }, TEA)
        const otherId = (await partsOf(other.id))[0]?.id ?? ""
        await producer("htx-che", "POST", `/orders/${otherId}/accept`)
        const late = await shopper(other.id, "POST", `/producer-orders/${otherId}/cancel`, {
          reason: "Đặt nhầm",
        })
        expect(late.data.code).toBe("transition_not_allowed")
      })
    })
  },
})
