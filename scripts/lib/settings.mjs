import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

/**
 * The environment of backend and storefront, from the addresses at which they will answer. What the caller's own
 * environment sets wins; secrets that it does not set are made once and kept in `<dataDir>/secrets.json`.
 */
export function settings({ dataDir, databaseUrl, backendPort, storefrontPort }) {
  const secrets = secretsIn(dataDir)
  const backendUrl = process.env.BACKEND_URL ?? `http://localhost:${backendPort}`
  const storefrontUrl = process.env.STOREFRONT_URL ?? `http://localhost:${storefrontPort}`
  const shared = {
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: storefrontUrl,
    PUBLIC_ID_URL: process.env.PUBLIC_ID_URL ?? backendUrl,
    REVALIDATE_SECRET: process.env.REVALIDATE_SECRET ?? secrets.revalidate,
  }
  return {
    backendUrl,
    storefrontUrl,
    backend: {
      ...shared,
      PORT: String(backendPort),
      DATABASE_URL: databaseUrl,
      JWT_SECRET: process.env.JWT_SECRET ?? secrets.jwt,
      COOKIE_SECRET: process.env.COOKIE_SECRET ?? secrets.cookie,
      AUTH_MFA_ENCRYPTION_KEY: process.env.AUTH_MFA_ENCRYPTION_KEY ?? secrets.mfa,
      IDENTITY_SECRET: process.env.IDENTITY_SECRET ?? secrets.identity,
      PRIVATE_DIR: process.env.PRIVATE_DIR ?? path.join(dataDir, "private"),
      MEDIA_DIR: process.env.MEDIA_DIR ?? path.join(dataDir, "media"),
      SEED_RESULT_FILE: path.join(dataDir, "seed-result.json"),
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    },
    storefront: { ...shared, PORT: String(storefrontPort) },
  }
}

/** One that a newer version needs is added to what an older one has made. */
function secretsIn(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const names = ["jwt", "cookie", "revalidate", "mfa", "identity"]
  if (names.every((name) => known[name])) return known

  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString("hex")]))
  const secrets = { ...made, ...known }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}
