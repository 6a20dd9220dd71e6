import { z } from "zod"
import type { CommuneChoice } from "./state"

const Communes = z.object({ communes: z.array(z.object({ code: z.string(), name: z.string() })) })

/** Communes of a province, in the browser. When they cannot be had the form itself still brings them when it is sent. */
export async function fetchCommunes(provinceCode: string): Promise<CommuneChoice[]> {
  try {
    const response = await fetch(`/api/communes/${provinceCode}`)
    return Communes.parse(await response.json()).communes
  } catch {
    return []
  }
}
