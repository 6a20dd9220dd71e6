import type { ArtKind } from "../art-kinds"
import { bambooShoot } from "./bamboo-shoot"
import { brocadeBag } from "./brocade-bag"
import { brocadeCloth } from "./brocade-cloth"
import { conicalHat } from "./conical-hat"
import { cornWine } from "./corn-wine"
import { driedMeat } from "./dried-meat"
import { duck } from "./duck"
import { fish } from "./fish"
import { gaiCake } from "./gai-cake"
import { giftBasket } from "./gift-basket"
import { herb } from "./herb"
import { homestay } from "./homestay"
import { honey } from "./honey"
import { khenFlute } from "./khen-flute"
import { kudzuStarch } from "./kudzu-starch"
import { noodles } from "./noodles"
import { orange } from "./orange"
import { pomelo } from "./pomelo"
import { pottery } from "./pottery"
import { rattanBasket } from "./rattan-basket"
import { rice } from "./rice"
import { silverJewellery } from "./silver-jewellery"
import { stickyCake } from "./sticky-cake"
import { teaCake } from "./tea-cake"
import { teaLeaves } from "./tea-leaves"
import type { Kind } from "./kind"

export const KINDS: Record<ArtKind, Kind> = {
  "tea-leaves": teaLeaves,
  "tea-cake": teaCake,
  honey: honey,
  "corn-wine": cornWine,
  "gai-cake": gaiCake,
  "sticky-cake": stickyCake,
  orange: orange,
  pomelo: pomelo,
  noodles: noodles,
  "dried-meat": driedMeat,
  "rattan-basket": rattanBasket,
  "conical-hat": conicalHat,
  "brocade-cloth": brocadeCloth,
  "brocade-bag": brocadeBag,
  "silver-jewellery": silverJewellery,
  "khen-flute": khenFlute,
  "bamboo-shoot": bambooShoot,
  rice: rice,
  "kudzu-starch": kudzuStarch,
  fish: fish,
  duck: duck,
  herb: herb,
  pottery: pottery,
  "gift-basket": giftBasket,
  homestay: homestay,
}
