/** Name of the search index of products, also the entity by which it is queried. */
export const PRODUCT_INDEX = "product"
