import type { Localised } from "@cholang/shared"
import type { DemoArtisan, DemoProducer, DemoProduct, ProductPrint } from "./demo"
import type { PrintRequest } from "./media"
import { bi } from "./text"

export function villagePrint(handle: string, name: Localised): PrintRequest {
  return {
    subject: "village",
    seed: `village-${handle}`,
    alt: bi(`Tranh khắc: ${name.vi}`, `Print: ${name.en}`),
  }
}

/** From this many years in the craft on a portrait shows an old face. */
const OLD_AFTER_YEARS = 35
const YOUNG_BEFORE_YEARS = 15

export function portraitPrint({ handle, name, yearsInCraft }: DemoArtisan): PrintRequest {
  return {
    subject: "portrait",
    seed: `artisan-${handle}`,
    sitter: name.includes(" Thị ") ? "woman" : "man",
    age:
      yearsInCraft >= OLD_AFTER_YEARS
        ? "old"
        : yearsInCraft < YOUNG_BEFORE_YEARS
          ? "young"
          : "middle",
    alt: bi(
      `Tranh khắc minh họa, không phải chân dung của ${name}`,
      `Print for ${name}; not a likeness`
    ),
  }
}

export function producerPrint({ handle, name }: DemoProducer): PrintRequest {
  return {
    subject: "village",
    seed: `producer-${handle}`,
    alt: bi(`Tranh khắc: nơi làm hàng của ${name.vi}`, `Print: where ${name.en} works`),
  }
}

export function productPrint({ title }: DemoProduct, print: ProductPrint): PrintRequest {
  return { subject: "product", ...print, alt: bi(`Tranh khắc: ${title.vi}`, `Print: ${title.en}`) }
}
