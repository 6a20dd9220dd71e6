import type { DemoProduct } from "../types"
import { CAKES } from "./cakes"
import { CANE_AND_HATS } from "./cane-and-hats"
import { CLOTH } from "./cloth"
import { FRUIT } from "./fruit"
import { GIFTS_AND_STAYS } from "./gifts-and-stays"
import { HERBS_AND_SPICES } from "./herbs-and-spices"
import { HONEY } from "./honey"
import { MEAT_AND_FISH } from "./meat-and-fish"
import { SILVER_AND_KHEN } from "./silver-and-khen"
import { SPIRITS } from "./spirits"
import { STAPLES } from "./staples"
import { TEA } from "./tea"

export const PRODUCTS: DemoProduct[] = [
  ...TEA,
  ...HONEY,
  ...SPIRITS,
  ...FRUIT,
  ...CAKES,
  ...STAPLES,
  ...MEAT_AND_FISH,
  ...HERBS_AND_SPICES,
  ...CANE_AND_HATS,
  ...CLOTH,
  ...SILVER_AND_KHEN,
  ...GIFTS_AND_STAYS,
]
