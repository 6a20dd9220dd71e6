import { resolve } from "node:path"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { env } from "./src/env"
import { modules } from "./src/config/modules"
import { plugins } from "./src/config/plugins"

loadEnv(process.env["NODE_ENV"] ?? "development", process.cwd())

const settings = env()

export default defineConfig({
  projectConfig: {
    databaseUrl: settings.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 2, max: settings.DATABASE_POOL_MAX } },
    ...(settings.REDIS_URL === undefined ? {} : { redisUrl: settings.REDIS_URL }),
    workerMode: settings.MEDUSA_WORKER_MODE,
    http: {
      storeCors: settings.STOREFRONT_URL,
      adminCors: settings.ADMIN_CORS,
      authCors: `${settings.ADMIN_CORS},${settings.STOREFRONT_URL}`,
      jwtSecret: settings.JWT_SECRET,
      cookieSecret: settings.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        producer: ["account"],
        officer: ["account"],
      },
    },
  },
  admin: {
    disable: settings.DISABLE_ADMIN,
    // Its own host, whatever that is: the address is written into the build, and one build runs on many.
    backendUrl: "/",
  },
  plugins: plugins(settings),
  modules: modules(
    settings,
    resolve(__dirname, "src/modules"),
    resolve(__dirname, "src/providers")
  ),
})
