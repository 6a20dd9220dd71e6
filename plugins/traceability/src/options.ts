import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"

/** The key of the module, under which Medusa keeps the options that a shop gives this plugin. */
export const TRACEABILITY_MODULE = "traceability"

const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""))

const TraceabilityOptions = z.object({
  /** Host that printed codes live on for ever, `https://id.example.vn`. It is inside every QR picture. */
  publicIdUrl: origin,
  /** Where people read the record: the resolver sends them to `{storefrontUrl}/passport/{code}`. */
  storefrontUrl: origin,
})
export type TraceabilityOptions = z.infer<typeof TraceabilityOptions>

/** Reads the options once they are known to be good, and says which one is not. */
export function parseTraceabilityOptions(options: unknown): TraceabilityOptions {
  const parsed = TraceabilityOptions.safeParse(options)

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of @cholang/traceability are not usable: ${z.prettifyError(parsed.error)}`
    )
  }
  return parsed.data
}

/** The options that the application was started with. */
export function traceabilityOptionsOf(container: MedusaContainer): TraceabilityOptions {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declaration = modules?.[TRACEABILITY_MODULE]

  return parseTraceabilityOptions(
    typeof declaration === "object" && "options" in declaration ? declaration.options : undefined
  )
}
