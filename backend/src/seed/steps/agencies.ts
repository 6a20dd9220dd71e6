import { createAgenciesWorkflow } from "@cholang/access/workflows"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { missing, readRows } from "../read-rows"
import { agencies } from "../reference"

const HandleRow = z.object({ handle: z.string() })

export async function seedAgencies({ container, query, added }: SeedContext): Promise<void> {
  const existing = await readRows(query, "agency", ["handle"], HandleRow)
  const newOnes = missing(
    agencies(),
    ({ handle }) => handle,
    existing.map(({ handle }) => handle)
  )
  if (newOnes.length > 0) {
    await createAgenciesWorkflow(container).run({
      input: { agencies: newOnes, actor: { type: "system", id: "seed" } },
    })
    added(newOnes.length, "agencies")
  }
}
