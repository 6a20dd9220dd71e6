import type { CatalogAnswer, ProductAnswer } from "@cholang/backend/http"
import Medusa from "@medusajs/js-sdk"
import { readJson, runningInstance } from "./support/instance"

const instance = runningInstance()

/** Nothing of ours may stand between a stock client and the Store API. */
describe("the standard Store API", () => {
  const sdk = new Medusa({
    baseUrl: instance.backend_url,
    publishableKey: instance.publishable_key,
  })

  it("takes a cart to an order with the stock client, unmodified", async () => {
    const { variantId, producer } = await goodsOnSale()
    const { regions } = await sdk.store.region.list()
    const region = regions[0]
    const { cart } = await sdk.store.cart.create({
      region_id: region!.id,
      email: "khach@example.com",
    })
    await sdk.store.cart.createLineItem(cart.id, { variant_id: variantId, quantity: 1 })
    const address = {
      first_name: "Nguyễn",
      last_name: "Thử",
      phone: "+84912345678",
      address_1: "Thôn Thử",
      city: "Xã Tân Trào",
      province: "Tuyên Quang",
      country_code: "vn",
    }
    await sdk.store.cart.update(cart.id, { shipping_address: address, billing_address: address })
    const { shipping_options: options } = await sdk.store.fulfillment.listCartOptions({
      cart_id: cart.id,
    })
    // A producer's way of sending is typed `{speed}-{producer handle}`.
    const option = options.find(({ type }) => type.code.endsWith(`-${producer}`))
    await sdk.store.cart.addShippingMethod(cart.id, { option_id: option!.id })
    const { payment_providers: providers } = await sdk.store.payment.listPaymentProviders({
      region_id: region!.id,
    })
    const cash = providers.find(({ id }) => id.includes("cod"))
    const { cart: ready } = await sdk.store.cart.retrieve(cart.id)
    await sdk.store.payment.initiatePaymentSession(ready, { provider_id: cash!.id })

    const completed = await sdk.store.cart.complete(cart.id)

    expect(completed.type).toBe("order")
    const order = completed.type === "order" ? completed.order : null
    expect(order?.display_id).toBeGreaterThan(0)
    expect(order?.total).toBe(ready.total)
    const { order: read } = await sdk.store.order.retrieve(order!.id)
    expect(read.items?.[0]?.variant_id).toBe(variantId)
  })
})

async function goodsOnSale(): Promise<{ variantId: string; producer: string }> {
  const { cards } = await readJson<CatalogAnswer>(`${instance.backend_url}/public/catalog?limit=48`)
  for (const { handle, stock, is_alcohol: isAlcohol } of cards) {
    if (stock !== "in_stock" || isAlcohol) continue
    const { product } = await readJson<ProductAnswer>(
      `${instance.backend_url}/public/products/${handle}`
    )
    // Services are not counted, and need no parcel either; this order is to be shipped.
    const variant = product.variants.find(({ available }) => available !== null && available > 0)
    if (variant) return { variantId: variant.id, producer: product.producer.handle }
  }
  throw new Error("Nothing that can be shipped is on sale")
}
