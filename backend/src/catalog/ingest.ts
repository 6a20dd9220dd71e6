import { IndicationRightEvents } from "@cholang/geographical-indications/events"
import { ListingEvents, ProducerEvents } from "@cholang/marketplace/events"
import { OcopCertificateEvents } from "@cholang/ocop/events"
import type { Event, RemoteQueryFunction, SearchTypes } from "@medusajs/framework/types"
import {
  InventoryEvents,
  ProductVariantWorkflowEvents,
  ProductWorkflowEvents,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { indexingMoment } from "./index-clock"
import { mutationsFor } from "./index-mutations"

type Graph = Pick<RemoteQueryFunction, "graph">
type FindProducts = (query: Graph, data: unknown) => Promise<string[]>

const Id = z.object({ id: z.string() })
const OfProduct = z.object({ product_id: z.string() })
const OfProducts = z.object({ product_ids: z.array(z.string()) })

const ofItself: FindProducts = (_query, data) => Promise.resolve([Id.parse(data).id])
const ofPayload: FindProducts = (_query, data) =>
  Promise.resolve([OfProduct.parse(data).product_id])
const ofPayloadList: FindProducts = (_query, data) =>
  Promise.resolve(OfProducts.parse(data).product_ids)

/** The products whose card an event may have changed. One table: what is not in it does not reach the index. */
const PRODUCTS_OF: Record<string, FindProducts> = {
  [ProductWorkflowEvents.CREATED]: ofItself,
  [ProductWorkflowEvents.UPDATED]: ofItself,
  [ProductWorkflowEvents.DELETED]: ofItself,
  [ProductVariantWorkflowEvents.CREATED]: ofVariant,
  [ProductVariantWorkflowEvents.UPDATED]: ofVariant,
  [InventoryEvents.INVENTORY_LEVEL_CREATED]: ofInventory("inventory_level"),
  [InventoryEvents.INVENTORY_LEVEL_UPDATED]: ofInventory("inventory_level"),
  [InventoryEvents.RESERVATION_ITEM_CREATED]: ofInventory("reservation"),
  [InventoryEvents.RESERVATION_ITEM_UPDATED]: ofInventory("reservation"),
  [ProducerEvents.STATE_CHANGED]: ofProducer,
  [ListingEvents.CREATED]: ofPayload,
  [ListingEvents.UPDATED]: ofPayload,
  [OcopCertificateEvents.RECORDED]: ofPayload,
  [OcopCertificateEvents.EXTENDED]: ofPayload,
  [OcopCertificateEvents.REVOKED]: ofPayload,
  [IndicationRightEvents.GRANTED]: ofPayloadList,
  [IndicationRightEvents.STATE_CHANGED]: ofPayloadList,
}

export const PRODUCT_EVENTS = Object.keys(PRODUCTS_OF)

/** Rebuilds the cards that an event concerns from their sources, whatever the event says has changed. */
export async function consumeProductEvents(
  event: Event,
  { container: { query } }: SearchTypes.SearchIngestionContext
): Promise<SearchTypes.SearchMutation[]> {
  const ids = (await PRODUCTS_OF[event.name]?.(query, event.data)) ?? []

  return mutationsFor(query, ids, indexingMoment())
}

async function ofVariant(query: Graph, data: unknown): Promise<string[]> {
  const { data: rows } = await query.graph({
    entity: "product_variant",
    fields: ["product_id"],
    filters: { id: Id.parse(data).id },
  })
  return OfProduct.array()
    .parse(rows)
    .map(({ product_id }) => product_id)
}

async function ofProducer(query: Graph, data: unknown): Promise<string[]> {
  const { data: rows } = await query.graph({
    entity: "listing",
    fields: ["product_id"],
    filters: { producer_id: Id.parse(data).id },
  })
  return OfProduct.array()
    .parse(rows)
    .map(({ product_id }) => product_id)
}

const InventoryRow = z.object({ inventory_item_id: z.string() })
const ItemRow = z.object({ variants: z.array(OfProduct).nullish() })

function ofInventory(entity: "inventory_level" | "reservation"): FindProducts {
  return async (query, data) => {
    const { data: rows } = await query.graph({
      entity,
      fields: ["inventory_item_id"],
      filters: { id: Id.parse(data).id },
    })
    const { data: items } = await query.graph({
      entity: "inventory_item",
      fields: ["variants.product_id"],
      filters: {
        id: InventoryRow.array()
          .parse(rows)
          .map(({ inventory_item_id }) => inventory_item_id),
      },
    })
    return ItemRow.array()
      .parse(items)
      .flatMap(({ variants }) => (variants ?? []).map(({ product_id }) => product_id))
  }
}
