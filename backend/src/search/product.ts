import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { consumeProductEvents, PRODUCT_EVENTS } from "../catalog/ingest"
import { PRODUCT_INDEX } from "../catalog/product-index"
import { seedProducts } from "../catalog/seed-index"

/**
 * The catalogue. A row holds the whole card, so that a list is one query; the fields beside it find, filter, sort and
 * count. Fields ending in `_facet` hold a value with its label.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: PRODUCT_INDEX,
  fields: search.define({
    id: search.keyword().filterable().sortable(),
    handle: search.keyword().filterable(),
    /** Kept, not indexed. */
    card: search.object({}),
    status: search.keyword().filterable(),
    sales_channel_ids: search.keyword().array().filterable(),
    title: search.text().searchable({ weight: 4 }),
    names: search.text().searchable({ weight: 2 }),
    words: search.text().searchable({ weight: 1 }),
    village: search.keyword().filterable(),
    village_facet: search.keyword().facetable(),
    craft: search.keyword().filterable(),
    craft_facet: search.keyword().facetable(),
    producer: search.keyword().filterable(),
    producer_facet: search.keyword().facetable(),
    commune: search.keyword().filterable(),
    commune_facet: search.keyword().facetable(),
    product_set: search.integer().filterable(),
    product_set_facet: search.keyword().facetable(),
    price_vnd: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["stats"] }),
    is_alcohol: search.boolean().filterable(),
    is_demo: search.boolean().filterable(),
    star: search
      .integer()
      .filterable()
      .sortable()
      .facetable({ types: ["value"] }),
    indications: search.keyword().array().filterable(),
    indication_facets: search.keyword().array().facetable(),
    badges_until: search
      .date()
      .filterable()
      .facetable({ types: ["stats"] }),
    created_at: search.date().filterable().sortable(),
  }),
  settings: { typo_tolerance: { enabled: true } },
  events: PRODUCT_EVENTS,
  consume: consumeProductEvents,
  seed: seedProducts,
})
