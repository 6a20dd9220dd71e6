import { defineConfig } from "@medusajs/framework/utils"

/** A bare shop that has nothing but this plugin, as built. */
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "integration-tests",
      cookieSecret: "integration-tests",
    },
  },
  plugins: ["@cholang/ocop"],
})
