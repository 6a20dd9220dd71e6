import { asOf, type IsoInstant } from "@cholang/shared"
import type { ExecArgs, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"
import { PrintStudio } from "./media"

/** What every step of the seed works with. */
export type SeedContext = {
  container: ExecArgs["container"]
  query: Omit<RemoteQueryFunction, symbol>
  studio: PrintStudio
  mediaDir: string
  /** The moment that relative days are counted from: that of the first seeding, also in later runs. */
  now: IsoInstant
  /** Says what was added, on the line of the running step. */
  added: (count: number, what: string) => void
}

export type SeedServices = Omit<SeedContext, "now" | "added">

export function seedServices(
  container: ExecArgs["container"]
): SeedServices & { clock: IsoInstant } {
  const mediaDir = env().MEDIA_DIR
  return {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    studio: new PrintStudio(mediaDir),
    mediaDir,
    clock: asOf(container),
  }
}
