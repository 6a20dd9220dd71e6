import { z } from "zod"

const Environment = z.object({
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** What QR codes carry; the backend's own address when there is no other. */
  PUBLIC_ID_URL: z.url().optional(),
  MEDUSA_PUBLISHABLE_KEY: z.string().default(""),
  REVALIDATE_SECRET: z.string().default(""),
  /** Path of a TopoJSON file with the communes' true boundaries; without it the map is computed from points. */
  MAP_BOUNDARIES: z.string().optional(),
  // Who runs the market, as Decree 248/2026/NĐ-CP, art. 4 wants it published (src/config/operator.ts).
  OPERATOR_NAME: z.string().optional(),
  /** Number, issuing office and day of the business registration. */
  OPERATOR_REGISTRATION: z.string().optional(),
  OPERATOR_ADDRESS: z.string().optional(),
  OPERATOR_REPRESENTATIVE: z.string().optional(),
  OPERATOR_PHONE: z.string().optional(),
  OPERATOR_EMAIL: z.email().optional(),
  OPERATOR_HOURS: z.string().optional(),
  /** Number of the registration with the Ministry of Industry and Trade. */
  OPERATOR_PLATFORM_REGISTRATION: z.string().optional(),
})

export type Environment = z.infer<typeof Environment>

let parsed: Environment | undefined

/** Parsed on first use, not on import: the build reads no environment. */
export function env(): Environment {
  parsed ??= Environment.parse(withoutBlanks(process.env))
  return parsed
}

/** `NAME=` in an env file means "not set". */
function withoutBlanks(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : []))
  )
}
