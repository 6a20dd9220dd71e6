import { defineConfig } from "@medusajs/framework/utils"

/**
 * The peer of quality measurements: Medusa as it comes from npm, with no plugin of ours, on the same pool size and a copy of the
 * same database.
 */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env["DATABASE_URL"] ?? "",
    databaseDriverOptions: {
      pool: { min: 2, max: Number(process.env["DATABASE_POOL_MAX"] ?? 20) },
    },
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env["JWT_SECRET"] ?? "",
      cookieSecret: process.env["COOKIE_SECRET"] ?? "",
    },
  },
  admin: { disable: true },
})
