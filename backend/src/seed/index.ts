import type { ExecArgs } from "@medusajs/framework/types"
import { seedServices, type SeedContext } from "./context"
import { Progress } from "./progress"
import { quietEvents } from "./quiet-events"
import { seedOptions } from "./seed-options"
import { writeSeedResult } from "./seed-result"
import { seedAccounts, SHOP_ACCOUNTS } from "./steps/accounts"
import { seedAgencies } from "./steps/agencies"
import { seedCertificates } from "./steps/certificates"
import { seedListingDrafts } from "./steps/listing-drafts"
import { seedCustomerCare } from "./steps/customer-care"
import { seedLots } from "./steps/lots"
import { seedMoney } from "./steps/money"
import { peopleAccounts, seedPeople } from "./steps/people"
import { ensurePictures } from "./steps/pictures"
import { seedProducers } from "./steps/producers"
import { scarceVariant, seedProducts } from "./steps/products"
import { seedReducedPrices } from "./steps/reduced-prices"
import { seedArtisans, seedReference, seedVillages } from "./steps/registers"
import { seedGenerated } from "./steps/generated"
import { seedRegistrations } from "./steps/registrations"
import { seedRights } from "./steps/rights"
import { ensureSearchIndex } from "./steps/search-index"
import { ensureStore, rememberSeeding } from "./steps/store"

/**
 * Fills a migrated database: a shop that can sell, the facts of the province, and an invented market. Each step adds
 * only what is missing, so a second run changes nothing and a run that was cut short is finished by the next.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const options = seedOptions(process.argv)
  const progress = new Progress((line) => process.stdout.write(`${line}\n`))
  const { clock, ...services } = seedServices(container)
  quietEvents(container)

  const store = await progress.step("store", () => ensureStore(services, progress.added))
  const memory = await rememberSeeding(services, clock)
  const context: SeedContext = { ...services, now: memory.seeded_at, added: progress.added }

  await progress.step("accounts", () => seedAccounts(context))
  await progress.step("facts of the province", () => seedReference(context))
  await progress.step("villages", () => seedVillages(context))
  await progress.step("artisans", () => seedArtisans(context))
  const producers = await progress.step("producers", () =>
    seedProducers(context, store.salesChannelId)
  )
  await progress.step("agencies", () => seedAgencies(context))
  await progress.step("members and officers", () => seedPeople(context, producers))
  await progress.step("registrations", () => seedRegistrations(context))
  await progress.step("money", () => seedMoney(context, producers))
  const products = await progress.step("products", () =>
    seedProducts(context, producers, store.salesChannelId)
  )
  await progress.step("reduced prices", () => seedReducedPrices(context, products))
  await progress.step("certificates", () => seedCertificates(context, products, producers))
  await progress.step("rights of use", () => seedRights(context, products, producers))
  await progress.step("lots", () => seedLots(context, products, producers))
  await progress.step("listing drafts", () => seedListingDrafts(context, products, producers))
  await progress.step("the shopper's side", () => seedCustomerCare(context))
  await progress.step("pictures", () => ensurePictures(context))
  if (options.scale > 0) {
    await progress.step("generated catalogue", () =>
      seedGenerated(
        context,
        { producers, products, salesChannelId: store.salesChannelId },
        options.scale,
        progress
      )
    )
  }
  await progress.step("search index", () =>
    ensureSearchIndex(context, memory, {
      isForced: options.resetIndex || progress.addedInTotal > 0,
    })
  )

  await writeSeedResult({
    publishable_key: store.publishableKey,
    accounts: [...SHOP_ACCOUNTS, ...peopleAccounts()],
    scarce_variant: scarceVariant(products),
  })
  progress.note("done")
}
