import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createProductsWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import { inBatches, missing, readRows } from "../read-rows"

const WithId = z.object({ id: z.string() })
const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  sales_channels: z.array(WithId).nullish(),
  variants: z.array(
    z.object({
      id: z.string(),
      sku: z.string().nullable(),
      manage_inventory: z.boolean(),
      price_set: WithId.nullish(),
      inventory_items: z.array(z.object({ inventory_item_id: z.string() })).nullish(),
    })
  ),
})
export type CoreProduct = z.infer<typeof ProductRow>

const FIELDS = [
  "id",
  "handle",
  "sales_channels.id",
  "variants.id",
  "variants.sku",
  "variants.manage_inventory",
  "variants.price_set.id",
  "variants.inventory_items.inventory_item_id",
]

/** Small enough that a batch is one short transaction a module. */
const BATCH_SIZE = 100

/** Creates those products that do not exist whole; a product that a cut run left in pieces is made anew. */
export async function ensureCoreProducts(
  context: SeedContext,
  wanted: readonly (CreateProductWorkflowInputDTO & { handle: string })[],
  onBatch: (created: number) => void = () => undefined
): Promise<Map<string, CoreProduct>> {
  const handles = wanted.map(({ handle }) => handle)
  const existing = await readProducts(context, handles)
  const variantCounts = new Map(wanted.map(({ handle, variants }) => [handle, variants?.length]))
  const broken = existing.filter((product) => !isWhole(product, variantCounts.get(product.handle)))
  if (broken.length > 0) {
    await deleteProductsWorkflow(context.container).run({
      input: { ids: broken.map(({ id }) => id) },
    })
  }

  const whole =
    broken.length === 0 ? existing : existing.filter((product) => !broken.includes(product))
  const newOnes = missing(
    wanted,
    ({ handle }) => handle,
    whole.map(({ handle }) => handle)
  )
  await removeOrphanedItems(context, newOnes)
  let created = 0
  for (const products of inBatches(newOnes, BATCH_SIZE)) {
    await createProductsWorkflow(context.container).run({ input: { products } })
    created += products.length
    onBatch(created)
  }
  context.added(newOnes.length, "products")

  const all = newOnes.length === 0 ? whole : await readProducts(context, handles)
  return new Map(all.map((product) => [product.handle, product]))
}

/** What every product of the marketplace has in common. */
export const PUBLISHED = { status: ProductStatus.PUBLISHED, discountable: true } as const

async function readProducts({ query }: SeedContext, handles: string[]): Promise<CoreProduct[]> {
  const pages = []
  for (const handle of inBatches(handles, 500)) {
    pages.push(await readRows(query, "product", FIELDS, ProductRow, { handle }))
  }
  return pages.flat()
}

function isWhole(product: CoreProduct, expected: number | undefined): boolean {
  return (
    product.variants.length === expected &&
    (product.sales_channels ?? []).length > 0 &&
    product.variants.every(
      ({ price_set, manage_inventory, inventory_items }) =>
        price_set && (!manage_inventory || (inventory_items ?? []).length > 0)
    )
  )
}

/** Inventory items of variants that are yet to come would refuse the variants' stock numbers. */
async function removeOrphanedItems(
  { container }: SeedContext,
  products: readonly CreateProductWorkflowInputDTO[]
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const skus = products.flatMap(({ variants }) => (variants ?? []).flatMap(({ sku }) => sku ?? []))
  for (const sku of inBatches(skus, 500)) {
    const orphans = await inventory.listInventoryItems({ sku }, { select: ["id"] })
    await inventory.deleteInventoryItems(orphans.map(({ id }) => id))
  }
}
