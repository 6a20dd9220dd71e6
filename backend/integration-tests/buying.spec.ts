import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { BANK_TRANSFER, COD } from "./a-small-market"
import { inSmallMarket, NOW } from "./market-suite"

inSmallMarket((suite) => {
  async function basketOf(
    goods: Record<string, number>,
    metadata: Record<string, string> = {},
    phone = "0912345678"
  ): Promise<string> {
    const { data } = await suite.store("POST", "/store/carts", {
      region_id: suite.market.regionId,
      email: "khach@example.vn",
      metadata,
      shipping_address: {
        first_name: "Khách",
        last_name: "",
        address_1: "Số 1",
        city: "Hà Nội",
        country_code: "vn",
        phone,
      },
    })
    for (const [handle, quantity] of Object.entries(goods)) {
      const added = await suite.store("POST", `/store/carts/${data.cart.id}/line-items`, {
        variant_id: suite.market.variantOf[handle],
        quantity,
      })
      expect(added.status).toBe(200)
    }
    return data.cart.id
  }

  async function ship(cartId: string, producers: string[]): Promise<void> {
    const { status } = await suite.store(
      "POST",
      `/store/carts/${cartId}/shipping-methods`,
      producers.map((handle) => ({ option_id: suite.market.optionOf[handle] }))
    )
    if (status !== 200) {
      for (const handle of producers) {
        await suite.store("POST", `/store/carts/${cartId}/shipping-methods`, {
          option_id: suite.market.optionOf[handle],
        })
      }
    }
  }

  async function pay(cartId: string, provider_id: string) {
    const { data } = await suite.store("POST", "/store/payment-collections", { cart_id: cartId })
    return suite.store(
      "POST",
      `/store/payment-collections/${data.payment_collection.id}/payment-sessions`,
      { provider_id }
    )
  }

  const complete = (cartId: string) => suite.store("POST", `/store/carts/${cartId}/complete`)

  it("takes a basket of two producers, paid on delivery, as one order", async () => {
    const cartId = await basketOf({ "che-shan-tuyet": 2, "mat-ong-bac-ha": 1 })
    await ship(cartId, ["htx-che", "ho-mat-ong"])
    expect((await pay(cartId, COD)).status).toBe(200)
    const { status, data } = await complete(cartId)

    expect(status).toBe(200)
    expect(data).toMatchObject({
      type: "order",
      order: { total: 2 * 180_000 + 320_000 + 30_000 + 35_000 },
    })
    expect((await complete(cartId)).data.order.id).toBe(data.order.id)
  })

  it("asks for one shipping method a producer", async () => {
    const cartId = await basketOf({ "che-shan-tuyet": 1, "mat-ong-bac-ha": 1 })
    await ship(cartId, ["htx-che"])
    await pay(cartId, COD)

    expect(await complete(cartId)).toMatchObject({
      status: 400,
      data: { code: "shipping_not_chosen" },
    })
  })

  it("refuses cash on delivery for spirits, both when it is chosen and when the order is placed", async () => {
    const cartId = await basketOf({ "che-shan-tuyet": 1 }, { age_confirmed_at: NOW })
    expect((await pay(cartId, COD)).status).toBe(200)
    await suite.store("POST", `/store/carts/${cartId}/line-items`, {
      variant_id: suite.market.variantOf["ruou-ngo-men-la"],
      quantity: 1,
    })
    await ship(cartId, ["htx-che", "ho-mat-ong"])

    expect(await pay(cartId, COD)).toMatchObject({
      status: 400,
      data: { code: "alcohol_needs_cashless" },
    })
  })

  it("judges the payment again when the order is placed, however it was chosen", async () => {
    const cartId = await basketOf({ "ruou-ngo-men-la": 1 }, { age_confirmed_at: NOW })
    await ship(cartId, ["ho-mat-ong"])
    const { data } = await suite.store("POST", "/store/payment-collections", { cart_id: cartId })
    await createPaymentSessionsWorkflow(suite.getContainer()).run({
      input: { payment_collection_id: data.payment_collection.id, provider_id: COD },
    })

    expect(await complete(cartId)).toMatchObject({
      status: 400,
      data: { code: "alcohol_needs_cashless" },
    })
  })

  it("sells spirits by bank transfer to who says to be of age, and tells where to pay", async () => {
    const cartId = await basketOf({ "ruou-ngo-men-la": 1 }, { age_confirmed_at: NOW })
    await ship(cartId, ["ho-mat-ong"])
    expect((await pay(cartId, BANK_TRANSFER)).status).toBe(200)
    const { data } = await complete(cartId)
    expect(data.type).toBe("order")

    const order = await suite.store(
      "GET",
      `/store/orders/${data.order.id}?fields=id,*payment_collections,*payment_collections.payments`
    )
    expect(order.data.order.payment_collections[0].payments[0].data).toMatchObject({
      account_no: expect.any(String),
      memo: expect.any(String),
    })
  })

  it("does not sell spirits to who has not said to be of age", async () => {
    const cartId = await basketOf({ "ruou-ngo-men-la": 1 })
    await ship(cartId, ["ho-mat-ong"])

    expect(await pay(cartId, BANK_TRANSFER)).toMatchObject({
      status: 400,
      data: { code: "age_not_confirmed" },
    })
  })

  it("does not sell what a producer that is not approved offers", async () => {
    const cartId = await basketOf({ "banh-gai": 1 })
    await ship(cartId, ["chua-duyet"])
    await pay(cartId, COD)

    expect(await complete(cartId)).toMatchObject({
      status: 400,
      data: { code: "not_for_sale" },
    })
  })

  it("gives an order to its number and telephone, refuses every other pair alike, and limits the guesses", async () => {
    const cartId = await basketOf({ "che-shan-tuyet": 1 }, {}, "0987654321")
    await ship(cartId, ["htx-che"])
    await pay(cartId, COD)
    const { order } = (await complete(cartId)).data
    const lookUp = (display_id: unknown, phone: unknown) =>
      suite.store("POST", "/store/orders/look-up", { display_id, phone })

    expect((await lookUp(order.display_id, "+84 987 654 321")).data).toEqual({
      order: { id: order.id, access_token: expect.any(String) },
    })
    const wrongPhone = await lookUp(order.display_id, "0911111111")
    const wrongNumber = await lookUp(999_999, "0987654321")
    expect(wrongPhone.status).toBe(404)
    expect(wrongPhone.data).toEqual(wrongNumber.data)
    expect((await lookUp("1", "x")).status).toBe(400)

    const answers = []
    for (let attempt = 0; attempt < 5; attempt += 1) {
      answers.push(await lookUp(order.display_id, "0911111111"))
    }
    expect(answers.at(-1)?.status).toBe(429)
    expect(Number(answers.at(-1)?.headers["retry-after"])).toBeGreaterThan(0)
  })
})
