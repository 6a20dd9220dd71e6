import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** Parses the query of a public route and refuses what it does not name, with a sentence a person can act on. */
export function parsePublicQuery(schema: z.ZodType<Record<string, unknown>>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.query)

    if (!parsed.success) {
      next(
        new MedusaError(MedusaError.Types.INVALID_DATA, sentences(parsed.error), "invalid_query")
      )
      return
    }
    req.validatedQuery = parsed.data
    next()
  }
}

/** No parameter of ours is nested or given twice: `a[b]=`, `a.b=` and `a=1&a=2` are refused for every public route. */
export function refuseNestedQuery(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const wrong = Object.entries(req.query).find(
    ([name, value]) => typeof value !== "string" || /[.[\]]/.test(name)
  )
  next(
    wrong &&
      new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${wrong[0]}: must be given once, as one text`,
        "invalid_query"
      )
  )
}

function sentences(error: z.ZodError): string {
  return error.issues
    .map((issue) =>
      issue.code === "unrecognized_keys"
        ? `Unknown parameter: ${issue.keys.join(", ")}`
        : `${issue.path.join(".")}: ${issue.message}`
    )
    .join("; ")
}
