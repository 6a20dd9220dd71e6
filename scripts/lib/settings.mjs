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
      MEDIA_DIR: process.env.MEDIA_DIR ?? path.join(dataDir, "media"),
      SEED_RESULT_FILE: path.join(dataDir, "seed-result.json"),
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    },
    storefront: { ...shared, PORT: String(storefrontPort) },
  }
}

function secretsIn(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    const secret = () => randomBytes(32).toString("hex")
    writeFileSync(file, JSON.stringify({ jwt: secret(), cookie: secret(), revalidate: secret() }), {
      mode: 0o600,
    })
  }
  return JSON.parse(readFileSync(file, "utf8"))
}
