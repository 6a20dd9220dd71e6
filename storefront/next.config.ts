import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"
import { securityHeaders } from "./src/config/security-headers"

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts")

const nextConfig: NextConfig = {
  cacheComponents: true,
  // An unlisted path waits for its whole page instead of getting a shell with holes (docs/decisions/0010).
  partialPrefetching: false,
  // A document of ten megabytes, and what a form adds to it.
  experimental: { serverActions: { bodySizeLimit: "11mb" } },
  poweredByHeader: false,
  reactStrictMode: true,
  // Lets a second build stand beside the running one, as the tests need.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // `npm run types` is the gate; a start on a fresh machine does not check twice.
  typescript: { ignoreBuildErrors: process.env.NEXT_SKIP_TYPES === "1" },
  outputFileTracingRoot: new URL("..", import.meta.url).pathname,
  turbopack: { root: new URL("..", import.meta.url).pathname },
  headers: () =>
    Promise.resolve([{ source: "/:path*", headers: securityHeaders(process.env.NODE_ENV) }]),
}

export default withNextIntl(nextConfig)
