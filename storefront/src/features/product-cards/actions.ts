"use server"

import { forgetProduct, saveProduct } from "@/data/saved-products"

/** Keeps a product for the visitor, or lets it go. */
export async function toggleSaved(productId: string, isWanted: boolean): Promise<void> {
  if (!/^\w{1,60}$/.test(productId)) return
  await (isWanted ? saveProduct(productId) : forgetProduct(productId))
}
