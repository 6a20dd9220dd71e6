import { PriceListStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import { readRows } from "../read-rows"
import { type SeededProduct, variantAt } from "./products"

const TITLE = "Giá mùa này (minh họa)"

/** The reductions of the demonstration; spirits never have one (Law 44/2019/QH14). */
export async function seedReducedPrices(
  { container, query, added }: SeedContext,
  products: ReadonlyMap<string, SeededProduct>
): Promise<void> {
  const existing = await readRows(
    query,
    "price_list",
    ["id", "title"],
    z.object({ title: z.string() })
  )
  if (existing.some(({ title }) => title === TITLE)) {
    return
  }
  const prices = [...products.values()].flatMap((product) =>
    product.demo.variants.flatMap(({ priceVnd, wasPriceVnd }, index) =>
      wasPriceVnd === undefined
        ? []
        : [{ variant_id: variantAt(product, index).id, currency_code: "vnd", amount: priceVnd }]
    )
  )
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title: TITLE,
          description: "Các mức giá giảm của dữ liệu minh họa",
          status: PriceListStatus.ACTIVE,
          prices,
        },
      ],
    },
  })
  added(prices.length, "reduced prices")
}
