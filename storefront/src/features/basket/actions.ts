"use server"

import { refresh } from "next/cache"
import { z } from "zod"
import {
  addLine,
  type BasketChange,
  changeLine,
  createBasket,
  type Line,
  noteOnBasket,
  readBasket,
} from "@/data/cart"
import { readBasketId, rememberBasket } from "@/data/visitor-cookies"
import { basketRefusal } from "./refusals"
import { RepeatGuard } from "./repeat-guard"
import type { BasketState } from "./state"

const repeats = new RepeatGuard()

const AddToBasket = z.object({
  variant_id: z.string().startsWith("variant_"),
  quantity: z.coerce.number().int().min(1).max(99),
  /** Names this one submission; empty without JavaScript. */
  token: z.string().max(64).default(""),
})

/** Puts a variant into the visitor's basket; the first one makes the basket. */
export async function addToBasket(_previous: BasketState, form: FormData): Promise<BasketState> {
  const input = AddToBasket.safeParse(Object.fromEntries(form))
  if (!input.success) return { status: "error", code: "invalid_input" }
  const { token, ...line } = input.data

  const basketId = await readBasketId()
  if (
    basketId !== null &&
    !repeats.admit({ cartId: basketId, variantId: line.variant_id, token }, Date.now())
  ) {
    return { status: "added", pieces: (await readBasket())?.pieces ?? 0 }
  }
  const change = await addOrBegin(basketId, line)
  if (!change.ok) return { status: "error", code: basketRefusal(change.code) }
  await rememberBasket(change.id, change.pieces)
  return { status: "added", pieces: change.pieces }
}

const ChangeLine = z.object({
  line_id: z.string().min(1),
  quantity: z.coerce.number().int().min(0).max(99),
  /** What a pressed button adds to the quantity typed: -1, 1, or `remove`. */
  step: z.enum(["-1", "1", "remove"]).optional(),
})

/** Changes how many pieces a line has, or takes it out. */
export async function changeBasketLine(
  _previous: BasketState,
  form: FormData
): Promise<BasketState> {
  const input = ChangeLine.safeParse(Object.fromEntries(form))
  if (!input.success) return { status: "error", code: "invalid_input" }
  const basket = await readBasket()
  if (basket === null) return { status: "error", code: "no_basket" }

  const { line_id, quantity, step } = input.data
  const wanted = step === "remove" ? 0 : Math.max(1, quantity + Number(step ?? 0))
  const change = await changeLine(basket.id, line_id, wanted)
  if (!change.ok) return { status: "error", code: basketRefusal(change.code) }
  await rememberBasket(change.id, change.pieces)
  refresh()
  return { status: "changed" }
}

/** Records, or withdraws, the buyer's word to be 18 or older (Law 44/2019/QH14, art. 16): with its moment. */
export async function confirmAge(_previous: BasketState, form: FormData): Promise<BasketState> {
  const basket = await readBasket()
  if (basket === null) return { status: "error", code: "no_basket" }
  const age_confirmed_at = form.get("age") === "on" ? new Date().toISOString() : null
  const change = await noteOnBasket(basket, { age_confirmed_at })
  if (!change.ok) return { status: "error", code: basketRefusal(change.code) }
  refresh()
  return { status: "changed" }
}

/** A basket that has become an order, or that the backend has forgotten, is followed by a new one. */
async function addOrBegin(basketId: string | null, line: Line): Promise<BasketChange> {
  if (basketId === null) return createBasket([line])
  const added = await addLine(basketId, line)
  if (added.ok) return added
  const basket = await readBasket()
  return basket === null || basket.completed_at !== null ? createBasket([line]) : added
}
