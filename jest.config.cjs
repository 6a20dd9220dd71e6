/** One runner, four suites. `npm test` runs them all; `npm run test:unit` the quick part. */
const transform = {
  "^.+\\.(ts|tsx|mts|mjs|js)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: {
          react: { runtime: "automatic" },
          legacyDecorator: true,
          decoratorMetadata: true,
        },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
}

// ESM-only packages that tests load; jest runs CommonJS.
const ESM_ONLY = [
  "d3-delaunay",
  "delaunator",
  "robust-predicates",
  "topojson-client",
  "next-intl",
  "use-intl",
  "server-only",
]

const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform,
  transformIgnorePatterns: [
    `/node_modules/(?!(${ESM_ONLY.join("|")})/)`,
    "/\\.medusa/",
    "/plugins/shared/dist/",
  ],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.data/"],
}

module.exports = {
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: [
        "<rootDir>/plugins/*/src/**/*.spec.ts",
        "<rootDir>/backend/{src,tools}/**/*.spec.ts",
        "<rootDir>/storefront/src/**/*.spec.{ts,tsx}",
        "<rootDir>/scripts/**/*.spec.mjs",
        "<rootDir>/bench/**/*.spec.mjs",
      ],
    },
    {
      ...common,
      displayName: "integration",
      testMatch: ["<rootDir>/{plugins/*,backend}/integration-tests/**/*.spec.ts"],
    },
    {
      ...common,
      displayName: "conformance",
      testMatch: ["<rootDir>/{plugins/*,backend,storefront}/conformance/**/*.spec.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testMatch: ["<rootDir>/e2e/**/*.spec.ts"],
    },
  ],
}
