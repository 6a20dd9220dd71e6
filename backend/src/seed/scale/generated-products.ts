import { type Localised, slugify } from "@cholang/shared"
import { itemAt } from "../read-rows"
import { bi } from "../text"
import { GOODS, type GoodsWord, PLACES, QUALITIES } from "./words"

export type GeneratedProduct = {
  handle: string
  title: Localised
  summary: Localised
  goods: GoodsWord
  /** Which of the producers offers it, counted round. */
  producerIndex: number
  /** Which of the demonstration's prints of its kind it borrows, counted round. */
  printIndex: number
  priceVnd: number
  stock: number
}

const PRICE_STEP_VND = 500
/** A generated price lies between three and seven quarters of its goods' usual one. */
const PRICE_QUARTERS = { fewest: 3, span: 4 }
const STOCK_MOST = 200
/** Every so many products is sold out. */
const SOLD_OUT_EVERY = 23

/** The product with that number: always the same one, whatever the size of the catalogue. */
export function generatedProduct(number: number): GeneratedProduct {
  const goods = itemAt(GOODS, number)
  const quality = itemAt(QUALITIES, scattered(number, 1))
  const place = itemAt(PLACES, scattered(number, 2))
  const title = bi(
    `${goods.name.vi} ${quality.vi} ${place}, số ${number}`,
    `${goods.name.en} ${quality.en}, ${place}, no. ${number}`
  )
  return {
    handle: slugify(title.vi),
    title,
    summary: bi(
      `${goods.name.vi} ${quality.vi}, dữ liệu sinh tự động để đo tốc độ.`,
      `${goods.name.en} ${quality.en}, generated for measuring.`
    ),
    goods,
    producerIndex: scattered(number, 3),
    printIndex: scattered(number, 4),
    priceVnd: priceOf(goods, scattered(number, 5)),
    stock: number % SOLD_OUT_EVERY === 0 ? 0 : 1 + (scattered(number, 6) % STOCK_MOST),
  }
}

function priceOf({ priceVnd }: GoodsWord, chance: number): number {
  const hundredths = PRICE_QUARTERS.fewest * 25 + (chance % (PRICE_QUARTERS.span * 25 + 1))
  return Math.max(
    PRICE_STEP_VND,
    Math.round((priceVnd * hundredths) / 100 / PRICE_STEP_VND) * PRICE_STEP_VND
  )
}

/** A whole number that looks random and is always the same for the same arguments (a 32-bit finaliser). */
function scattered(number: number, salt: number): number {
  let mixed = Math.imul(number + salt * 0x9e3779b1, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
