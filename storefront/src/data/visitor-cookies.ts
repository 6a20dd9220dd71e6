import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { env } from "../env"
import { BASKET_COUNT_COOKIE } from "../lib/basket-count"

const BASKET = "cart_id"
const ORDERS = "order_access"

const THIRTY_DAYS_SECONDS = 30 * 24 * 3600
const ORDERS_REMEMBERED = 5

/** Orders that this browser placed or looked up, newest first, with the token that opens each. */
const OrderAccess = z.array(z.object({ id: z.string(), token: z.string() }))
export type OrderAccess = z.infer<typeof OrderAccess>[number]

export async function readBasketId(): Promise<string | null> {
  return (await cookies()).get(BASKET)?.value ?? null
}

export async function rememberBasket(cartId: string, pieces: number): Promise<void> {
  const jar = await cookies()
  jar.set(BASKET, cartId, { ...lasting(), httpOnly: true })
  jar.set(BASKET_COUNT_COOKIE, String(pieces), lasting())
}

export async function forgetBasket(): Promise<void> {
  const jar = await cookies()
  jar.delete(BASKET)
  jar.delete(BASKET_COUNT_COOKIE)
}

export async function readOrderAccess(): Promise<OrderAccess[]> {
  const parsed = z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" })
        return z.NEVER
      }
    })
    .pipe(OrderAccess)
    .safeParse((await cookies()).get(ORDERS)?.value)
  return parsed.success ? parsed.data : []
}

/** `token` is what the look-up gave; an order placed in this browser has none. */
export async function rememberOrder(id: string, token = ""): Promise<void> {
  const others = (await readOrderAccess()).filter((access) => access.id !== id)
  const remembered = [{ id, token }, ...others].slice(0, ORDERS_REMEMBERED)
  const jar = await cookies()
  jar.set(ORDERS, JSON.stringify(remembered), { ...lasting(), httpOnly: true })
}

function lasting() {
  return {
    path: "/",
    sameSite: "lax",
    maxAge: THIRTY_DAYS_SECONDS,
    secure: env().STOREFRONT_URL.startsWith("https:"),
  } as const
}
