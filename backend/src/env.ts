import { AGENCY_KINDS } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"

/** Secrets that a developer's machine may use. In production each must be set to something else. */
const DEVELOPMENT_SECRET = "development-only"

const text = z.string().trim().min(1)
const optionalText = text.optional()
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""))
const flag = z.enum(["true", "false"]).transform((value) => value === "true")

const EnvSchema = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(9000),
    /** `postgres://user:password@host:port/database` */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    /** Connections of this process; several processes share the server's limit. */
    DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(500).default(20),
    /** Where this application is reached, and where the storefront is. */
    BACKEND_URL: origin.default("http://localhost:9000"),
    STOREFRONT_URL: origin.default("http://localhost:8000"),
    /** Host inside every printed QR code: it must outlive the shop. `BACKEND_URL` unless set. */
    PUBLIC_ID_URL: origin.optional(),
    /** Origins that may call `/admin`, comma-separated; `BACKEND_URL` unless set. */
    ADMIN_CORS: optionalText,
    JWT_SECRET: text.default(DEVELOPMENT_SECRET),
    COOKIE_SECRET: text.default(DEVELOPMENT_SECRET),
    /** Encrypts the secrets of second factors; whoever changes it makes everybody enrol anew. */
    AUTH_MFA_ENCRYPTION_KEY: text.default(DEVELOPMENT_SECRET),
    /** Signs what the storefront is told to forget; the storefront has the same. */
    REVALIDATE_SECRET: text.default(DEVELOPMENT_SECRET),
    /** Seals tax codes and identity numbers at rest; kept as long as the database. */
    IDENTITY_SECRET: text.default(DEVELOPMENT_SECRET),
    /** Kinds of agency that approve a producer, comma-separated. */
    PRODUCER_APPROVERS: text
      .default("department")
      .transform((list) => list.split(",").map((kind) => kind.trim()))
      .pipe(z.array(z.enum(AGENCY_KINDS)).min(1)),
    /** Folder of documents that people hand in: never below one that is served. */
    PRIVATE_DIR: text.default("../.data/private"),
    /** Folder of the pictures, served under `/media`. */
    MEDIA_DIR: text.default("../.data/media"),
    /** How many proxies in front of this process write `X-Forwarded-For`; one too many would let callers choose theirs. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    MEILISEARCH_URL: origin.optional(),
    MEILISEARCH_API_KEY: optionalText,
    S3_FILE_URL: origin.optional(),
    S3_BUCKET: optionalText,
    S3_REGION: optionalText,
    S3_ENDPOINT: origin.optional(),
    S3_ACCESS_KEY_ID: optionalText,
    S3_SECRET_ACCESS_KEY: optionalText,
    /** Server that sends e-mail: `smtps://user:password@host:465`. Without one messages stay in the mailroom. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** The sender that readers see. */
    MAIL_FROM: text.default("Chợ Làng <no-reply@cholang.example>"),
    STRIPE_API_KEY: optionalText,
    STRIPE_WEBHOOK_SECRET: optionalText,
    /** The account that a bank transfer goes to; shown to the buyer. */
    BANK_NAME: text.default("Ngân hàng Minh Họa"),
    BANK_ACCOUNT_NO: text.default("0000000000"),
    BANK_ACCOUNT_NAME: text.default("CHO LANG DEMO"),
    /** What the first commission rule keeps of a sale, in hundredths of a percent, and the tax on it. To be decided. */
    COMMISSION_RATE_BPS: z.coerce.number().int().min(0).max(10_000).default(500),
    COMMISSION_TAX_RATE_BPS: z.coerce.number().int().min(0).max(10_000).default(1_000),
    /** How long payouts wait after a producer has named or changed its account. */
    PAYOUT_ACCOUNT_HOLD_HOURS: z.coerce.number().int().min(0).max(8_760).default(72),
    /** Less than this waits for the next payout. */
    PAYOUT_MINIMUM_VND: z.coerce.number().int().min(1).default(50_000),
    /** Moves the application's clock, for demonstrations and tests of what time changes. */
    CLOCK_OFFSET_SECONDS: z.coerce.number().int().default(0),
    MEDUSA_WORKER_MODE: z.enum(["shared", "worker", "server"]).default("shared"),
    DISABLE_ADMIN: flag.default(false),
  })
  .transform((env) => ({
    ...env,
    PUBLIC_ID_URL: env.PUBLIC_ID_URL ?? env.BACKEND_URL,
    ADMIN_CORS: env.ADMIN_CORS ?? env.BACKEND_URL,
    /** Whether `/mailbox` shows what would be sent: on a developer's machine, and never beside a mail server. */
    MAILBOX: env.SMTP_URL === undefined && isLocal(env.BACKEND_URL),
  }))
export type Env = z.infer<typeof EnvSchema>

const S3_VARIABLES = [
  "S3_FILE_URL",
  "S3_BUCKET",
  "S3_REGION",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
] as const
const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "REVALIDATE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
  "IDENTITY_SECRET",
] as const

/** The settings, or one sentence for each that is wrong, with its remedy. */
export function parseEnv(
  source: Record<string, string | undefined>
): { env: Env } | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = EnvSchema.safeParse(given)

  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(
        (issue) => `${issue.path.join(".")}: ${issue.message}. ${remedy(issue.path.join("."))}`
      ),
    }
  }
  const problems = [...incompleteS3(parsed.data), ...weakSecrets(parsed.data)]
  return problems.length > 0 ? { problems } : { env: parsed.data }
}

function remedy(variable: string): string {
  return variable === "DATABASE_URL"
    ? "Set it to postgres://user:password@host:port/database, or use `npm start`, which brings a database."
    : "See .env.example for what it may be."
}

function incompleteS3(env: Env): string[] {
  const set = S3_VARIABLES.filter((name) => env[name] !== undefined)
  if (set.length === 0 || set.length === S3_VARIABLES.length) {
    return []
  }
  return S3_VARIABLES.filter((name) => env[name] === undefined).map(
    (name) =>
      `${name}: missing. Object storage needs all of ${S3_VARIABLES.join(", ")}, or none of them.`
  )
}

/** A production server on the internet must not sign with a secret that is printed here. */
function weakSecrets(env: Env): string[] {
  if (env.NODE_ENV !== "production" || isLocal(env.BACKEND_URL)) {
    return []
  }
  return SECRETS.filter((name) => env[name] === DEVELOPMENT_SECRET).map(
    (name) =>
      `${name}: not set. Set it to a long random string, such as the output of \`openssl rand -hex 32\`.`
  )
}

function isLocal(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname)
}

let current: Env | undefined

/**
 * The settings of this process, parsed once. A wrong setting ends the process with a sentence for each and no stack
 * trace, since nothing can run on a guess.
 */
export function env(): Env {
  if (current === undefined) {
    const result = parseEnv(process.env)
    if ("problems" in result) {
      process.stderr.write(
        `The settings are not usable:\n${result.problems.map((line) => `  ${line}\n`).join("")}`
      )
      process.exit(1)
    }
    current = result.env
  }
  return current
}
