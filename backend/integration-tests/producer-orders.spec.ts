import "./environment"
import path from "node:path"
import { CLOCK } from "@cholang/shared"
import { splitOrderWorkflow } from "@cholang/marketplace/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COD, type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

const NOW = "2026-11-23T05:00:00.000Z"

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  disableAutoTeardown: true,
  testSuite: ({ api, getContainer }) => {
    let market: Market

    beforeAll(async () => {
      market = await openSmallMarket(getContainer())
      setClock(NOW)
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

    const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: Row[] }>(text, values)
      ).rows

    async function placeOrder(goods: Record<string, number>, producers: string[]) {
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
      expect(completed.data).toMatchObject({ type: "order" })
      return completed.data.order
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

    describe("placing an order", () => {
      it("makes one part for each producer, which sum to the order", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 2, "mat-ong-bac-ha": 1 }, [
          "htx-che",
          "ho-mat-ong",
        ])
        const parts = await partsOf(order.id)

        expect(parts).toMatchObject([
          {
            display_id: `${order.display_id}-1`,
            total_vnd: 390_000,
            shipping_vnd: 30_000,
            payment_kind: "cod",
            state: "placed",
          },
          { display_id: `${order.display_id}-2`, total_vnd: 355_000, shipping_vnd: 35_000 },
        ])
        expect(parts.every((part) => part.order_total_vnd === order.total)).toBe(true)
      })

      it("does it once, however often the split is run", async () => {
        const order = await placeOrder({ "che-shan-tuyet": 1 }, ["htx-che"])
        await Promise.all(
          [1, 2, 3].map(() =>
            splitOrderWorkflow(getContainer()).run({ input: { order_id: order.id } })
          )
        )
        expect(await partsOf(order.id)).toHaveLength(1)
      })
    })
  },
})
