import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import type { Localised } from "@cholang/shared"
import { CRAFTS, INDICATIONS, VILLAGES as REFERENCE_VILLAGES } from "../reference"
import {
  ARTISANS,
  CERTIFICATES,
  CHAIN_OF_FAMILY,
  FAMILIES,
  type Family,
  labelFields,
  LOTS,
  lotTimeline,
  PRODUCERS,
  productPrints,
  PRODUCTS,
  REQUIRED_LABEL_KEYS,
  RIGHTS,
  VILLAGES,
} from "."

const NOW = "2026-11-23T02:00:00.000Z"

/** Vietnamese separates syllables, so its count runs higher than the English one. */
const STORY_WORDS_FEWEST = { vi: 60, en: 50 }
const STORY_WORDS_MOST = 140

/** What food may not claim (Law 55/2010/QH12 and Decree 15/2018/NĐ-CP): that it treats an illness. */
const DISEASE_CLAIM =
  /chữa|trị bệnh|ung thư|huyết áp|tiểu đường|mỡ máu|giải độc|\bcures?\b|cancer|blood pressure|diabetes|detox|heals?\b/i

const familyOf = (product: { family: keyof typeof FAMILIES }): Family => FAMILIES[product.family]
const words = (text: string) => text.trim().split(/\s+/).length
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)
const missingTexts = (texts: readonly Localised[]) =>
  texts.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")

describe("the demonstration catalogue", () => {
  it("is large enough to look like a market", () => {
    expect(PRODUCERS.length).toBeGreaterThanOrEqual(18)
    expect(new Set(PRODUCERS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
    expect(new Set(PRODUCERS.map(({ communeCode }) => communeCode)).size).toBeGreaterThanOrEqual(12)
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(96)
    expect(VILLAGES.length).toBeGreaterThanOrEqual(12)
    expect(ARTISANS.length).toBeGreaterThanOrEqual(14)
    expect(LOTS.length).toBeGreaterThanOrEqual(44)
  })

  it.each([
    ["products", PRODUCTS.map(({ handle }) => handle)],
    ["producers", PRODUCERS.map(({ handle }) => handle)],
    ["villages", [...VILLAGES, ...REFERENCE_VILLAGES].map(({ handle }) => handle)],
    ["artisans", ARTISANS.map(({ handle }) => handle)],
    ["lots", LOTS.map(({ lotNo }) => lotNo)],
  ])("gives every one of its %s a name of its own", (_, handles) => {
    expect(repeated(handles)).toEqual([])
  })

  it("refers only to what exists", () => {
    const producers = PRODUCERS.map(({ handle }) => handle)
    const products = PRODUCTS.map(({ handle }) => handle)
    const crafts = CRAFTS.map(({ handle }) => handle)
    const villages = VILLAGES.map(({ handle }) => handle)
    const indications = INDICATIONS.map(({ handle }) => handle)

    expect(producers).toEqual(expect.arrayContaining(PRODUCTS.map(({ producer }) => producer)))
    expect(crafts).toEqual(expect.arrayContaining(PRODUCTS.flatMap(({ craft }) => craft ?? [])))
    expect(crafts).toEqual(expect.arrayContaining(VILLAGES.flatMap((village) => village.crafts)))
    expect(crafts).toEqual(expect.arrayContaining(ARTISANS.map(({ craft }) => craft)))
    expect(villages).toEqual(expect.arrayContaining(ARTISANS.map(({ village }) => village)))
    expect(villages).toEqual(
      expect.arrayContaining(PRODUCERS.flatMap(({ village }) => village ?? []))
    )
    expect(products).toEqual(expect.arrayContaining(CERTIFICATES.map(({ product }) => product)))
    expect(products).toEqual(expect.arrayContaining(LOTS.map(({ product }) => product)))
    expect(products).toEqual(expect.arrayContaining(RIGHTS.flatMap((right) => right.products)))
    expect(indications).toEqual(expect.arrayContaining(RIGHTS.map(({ indication }) => indication)))
    expect(producers).toEqual(expect.arrayContaining(RIGHTS.map(({ producer }) => producer)))
  })

  it("has no producer without a product, and no demonstration village without a craft", () => {
    const selling = new Set(PRODUCTS.map(({ producer }) => producer))

    expect(PRODUCERS.filter(({ handle }) => !selling.has(handle))).toEqual([])
    expect(VILLAGES.filter(({ crafts }) => crafts.length === 0)).toEqual([])
  })

  it("lies in communes of today's Tuyên Quang", () => {
    const codes = [...PRODUCERS, ...VILLAGES].map(({ communeCode }) => communeCode)

    expect(codes.filter((code) => findCommuneRef(code)?.province_code !== "08")).toEqual([])
  })

  it("speaks both languages everywhere", () => {
    expect(
      missingTexts([
        ...PRODUCTS.flatMap(({ title, summary, story, contains, variants }) => [
          title,
          summary,
          story,
          contains,
          ...variants.map(({ size }) => size),
        ]),
        ...PRODUCERS.flatMap(({ name, story }) => [name, story]),
        ...VILLAGES.flatMap(({ name, summary, story }) => [name, summary, story]),
        ...ARTISANS.map(({ story }) => story),
      ])
    ).toEqual([])
  })

  it("tells of every product at a readable length", () => {
    const wrong = PRODUCTS.map(({ handle, story }) => ({
      handle,
      vi: words(story.vi),
      en: words(story.en),
    })).filter(
      ({ vi, en }) =>
        vi < STORY_WORDS_FEWEST.vi ||
        en < STORY_WORDS_FEWEST.en ||
        vi > STORY_WORDS_MOST ||
        en > STORY_WORDS_MOST
    )
    expect(wrong).toEqual([])
  })

  it("claims to heal nothing", () => {
    const texts = PRODUCTS.flatMap(({ handle, summary, story }) =>
      [summary.vi, summary.en, story.vi, story.en].map((text) => ({ handle, text }))
    )
    expect(texts.filter(({ text }) => DISEASE_CLAIM.test(text))).toEqual([])
  })

  it("prices in whole five hundreds, reduced only from a higher price", () => {
    const variants = PRODUCTS.flatMap((product) => product.variants)
    const prices = variants.flatMap(({ priceVnd, wasPriceVnd }) => [priceVnd, wasPriceVnd ?? 500])

    expect(prices.filter((price) => price <= 0 || price % 500 !== 0)).toEqual([])
    expect(
      variants.filter(({ priceVnd, wasPriceVnd }) => (wasPriceVnd ?? Infinity) <= priceVnd)
    ).toEqual([])
  })

  it("has one variant of exactly twenty units to race for, some low and some sold out", () => {
    const honey = PRODUCTS.find(({ handle }) => handle === "mat-ong-bac-ha-sung-hoa")
    const stocks = PRODUCTS.flatMap(({ variants }) => variants.map(({ stock }) => stock))

    expect(honey?.variants.some(({ stock }) => stock === 20)).toBe(true)
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThanOrEqual(3)
    expect(
      stocks.filter((stock) => stock !== null && stock > 0 && stock <= 5).length
    ).toBeGreaterThanOrEqual(3)
  })

  it("puts on every label what the law wants of its kind", () => {
    for (const product of PRODUCTS) {
      const producer = PRODUCERS.find(({ handle }) => handle === product.producer)
      if (producer === undefined) {
        throw new Error(`${product.handle} has no producer`)
      }
      const fields = labelFields(product, producer, { vi: "Địa chỉ", en: "Address" })

      expect(fields.map(({ key }) => key)).toEqual(REQUIRED_LABEL_KEYS[familyOf(product).label])
      expect(missingTexts(fields.map(({ value }) => value))).toEqual([])
    }
  })

  it("sells spirits with strength, licence and warning, and never at a reduction", () => {
    const spirits = PRODUCTS.filter((product) => familyOf(product).label === "alcohol")

    expect(spirits.length).toBeGreaterThan(0)
    for (const spirit of spirits) {
      expect(spirit.abvPercent).toBeGreaterThan(0)
      expect(spirit.variants.every(({ wasPriceVnd }) => wasPriceVnd === undefined)).toBe(true)
    }
    expect(REQUIRED_LABEL_KEYS.alcohol).toEqual(
      expect.arrayContaining(["ethanol_percent", "licence", "warning"])
    )
    expect(
      PRODUCTS.filter(
        (product) => familyOf(product).label !== "alcohol" && product.abvPercent !== undefined
      )
    ).toEqual([])
  })

  it("shows no two products by the same print", () => {
    const prints = [...productPrints(PRODUCTS).values()].flat()

    expect(
      repeated(prints.map(({ kind, seed, composition }) => `${kind}|${seed}|${composition}`))
    ).toEqual([])
    expect([...productPrints(PRODUCTS).values()].every((own) => own.length >= 2)).toBe(true)
  })

  it("has certificates and rights in every state", () => {
    expect(new Set(CERTIFICATES.map(({ state }) => state))).toEqual(
      new Set(["valid", "expiring", "expired", "extended", "not_yet_valid", "revoked"])
    )
    expect(CERTIFICATES.some(({ hasLegacyCode }) => hasLegacyCode)).toBe(true)
    expect(new Set(RIGHTS.map(({ state }) => state))).toEqual(
      new Set(["active", "pending", "suspended", "revoked", "expired"])
    )
  })

  it("keeps artisans without consent out of sight", () => {
    expect(ARTISANS.filter(({ hasConsent }) => !hasConsent)).toHaveLength(2)
  })

  it("gives every lot four or more events, none of them ahead of the moment of seeding", () => {
    for (const lot of LOTS) {
      const product = PRODUCTS.find(({ handle }) => handle === lot.product)
      const chain = product ? CHAIN_OF_FAMILY[product.family] : null
      if (chain === null) {
        throw new Error(`${lot.lotNo} is of a product without lots`)
      }
      const { steps, madeOn, expiresOn } = lotTimeline(lot, chain, NOW)

      expect({ lot: lot.lotNo, enough: steps.length >= 4 }).toEqual({
        lot: lot.lotNo,
        enough: true,
      })
      expect(steps.every(({ happenedAt }) => happenedAt <= NOW)).toBe(true)
      expect(expiresOn === null || expiresOn >= madeOn).toBe(true)
    }
  })

  it("has lots on sale, expired, held, recalled, closed and not yet released", () => {
    const states = LOTS.map(({ state }) => state)
    const expired = LOTS.filter((lot) => {
      const product = PRODUCTS.find(({ handle }) => handle === lot.product)
      const chain = product ? CHAIN_OF_FAMILY[product.family] : null
      const expiresOn = chain === null ? null : lotTimeline(lot, chain, NOW).expiresOn
      return lot.state === "released" && expiresOn !== null && expiresOn < NOW.slice(0, 10)
    })

    expect(new Set(states)).toEqual(new Set(["draft", "released", "held", "recalled", "closed"]))
    expect(expired.length).toBeGreaterThanOrEqual(2)
    expect(LOTS.filter((lot) => lot.state === "recalled" && !lot.recall)).toEqual([])
  })
})
