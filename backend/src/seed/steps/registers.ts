import {
  registerArtisansWorkflow,
  registerCraftsWorkflow,
  registerVillagesWorkflow,
} from "@cholang/craft-villages/workflows"
import { registerIndicationsWorkflow } from "@cholang/geographical-indications/workflows"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { ARTISANS, VILLAGES as DEMO_VILLAGES } from "../demo"
import { missing, readRows } from "../read-rows"
import { CRAFTS, INDICATIONS, VILLAGES as REFERENCE_VILLAGES } from "../reference"
import { portraitPrint, villagePrint } from "../subject-prints"

const HandleRow = z.object({ handle: z.string() })

const handlesOf = async (query: SeedContext["query"], entity: string) =>
  (await readRows(query, entity, ["handle"], HandleRow)).map(({ handle }) => handle)

const handleOf = ({ handle }: { handle: string }) => handle

/** Facts of the province. */
export async function seedReference({
  container,
  query,
  studio,
  added,
}: SeedContext): Promise<void> {
  const crafts = missing(CRAFTS, handleOf, await handlesOf(query, "craft"))
  if (crafts.length > 0) {
    await registerCraftsWorkflow(container).run({ input: { crafts } })
    added(crafts.length, "crafts")
  }

  const villages = missing(REFERENCE_VILLAGES, handleOf, await handlesOf(query, "village"))
  if (villages.length > 0) {
    const pictures = await studio.printAll(
      villages.map(({ handle, name }) => villagePrint(handle, name))
    )
    await registerVillagesWorkflow(container).run({
      input: {
        villages: villages.map((village, index) => ({
          ...village,
          picture: pictures[index] ?? null,
        })),
      },
    })
    added(villages.length, "recorded villages")
  }

  const indications = missing(
    INDICATIONS,
    handleOf,
    await handlesOf(query, "geographical_indication")
  )
  if (indications.length > 0) {
    await registerIndicationsWorkflow(container).run({ input: { indications } })
    added(indications.length, "indications")
  }
}

/** Invented villages. */
export async function seedVillages({
  container,
  query,
  studio,
  added,
}: SeedContext): Promise<void> {
  const villages = missing(DEMO_VILLAGES, handleOf, await handlesOf(query, "village"))
  if (villages.length === 0) {
    return
  }
  const pictures = await studio.printAll(
    villages.map(({ handle, name }) => villagePrint(handle, name))
  )
  await registerVillagesWorkflow(container).run({
    input: {
      villages: villages.map((village, index) => ({
        handle: village.handle,
        name: village.name,
        type: village.type,
        status: village.status,
        summary: village.summary,
        story: village.story,
        commune_code: village.communeCode,
        founded_year: village.foundedYear,
        altitude_metres: village.altitudeMetres,
        picture: pictures[index] ?? null,
        craft_handles: village.crafts,
        is_demo: true,
      })),
    },
  })
  added(villages.length, "villages")
}

/** The text that the invented artisans have agreed to. */
const CONSENT_VERSION = "2026-01"

/** Invented artisans; those without consent are kept and never shown. */
export async function seedArtisans({
  container,
  query,
  studio,
  now,
  added,
}: SeedContext): Promise<void> {
  const artisans = missing(ARTISANS, handleOf, await handlesOf(query, "artisan"))
  if (artisans.length === 0) {
    return
  }
  const pictures = await studio.printAll(artisans.map(portraitPrint))
  await registerArtisansWorkflow(container).run({
    input: {
      artisans: artisans.map((artisan, index) => ({
        handle: artisan.handle,
        name: artisan.name,
        title: artisan.title,
        title_field: artisan.title === null ? null : ("provincial" as const),
        years_in_craft: artisan.yearsInCraft,
        teaches: artisan.teaches,
        story: artisan.story,
        picture: pictures[index] ?? null,
        consent_at: artisan.hasConsent ? now : null,
        consent_version: artisan.hasConsent ? CONSENT_VERSION : null,
        village_handle: artisan.village,
        craft_handle: artisan.craft,
        is_demo: true,
      })),
    },
  })
  added(artisans.length, "artisans")
}
