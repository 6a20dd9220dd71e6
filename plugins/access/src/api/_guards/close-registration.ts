import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "./refuse"

/** Officers come by invitation only: nobody makes a sign-in for an agency alone. */
export function closeRegistration(_req: MedusaRequest, res: MedusaResponse): void {
  refuse(res, 403, "invitation_needed", "Officers are invited by their agency")
}
