import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import next from "eslint-config-next/core-web-vitals"
import jsxA11y from "eslint-plugin-jsx-a11y"
import tseslint from "typescript-eslint"
import { noRawColours } from "./scripts/lint/no-raw-colours.mjs"

const MEDUSA_FILES = ["backend/**/*.ts", "plugins/**/*.ts"]
const STOREFRONT_FILES = ["storefront/**/*.{ts,tsx}"]
const TYPED_FILES = [...MEDUSA_FILES, ...STOREFRONT_FILES, "e2e/**/*.ts"]

// The plugin's first block ignores every test for all of ESLint; ours are linted too.
const [, ...medusaRules] = medusa.configs.strict

/** Limits a shared block to our folders: its own globs (modules, api) would also hit the storefront. */
const within = (files) => (block) =>
  block.rules || block.languageOptions ? { ...block, files } : block

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.next/",
      "**/.next-*/",
      "**/dist/",
      ".data/",
      "**/next-env.d.ts",
      "**/migrations/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{mjs,cjs,js}", "bench/**/*.ts"],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: ["**/*.spec.mjs"],
    languageOptions: { globals: jestGlobals() },
  },
  ...tseslint.configs.strictTypeChecked.map((block) => ({ ...block, files: TYPED_FILES })),
  {
    files: TYPED_FILES,
    languageOptions: {
      parserOptions: {
        project: [
          "plugins/shared/tsconfig.json",
          "plugins/*/tsconfig.check.json",
          "backend/tsconfig.check.json",
          "storefront/tsconfig.json",
          "e2e/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-shadow": "off",
      // Taking a field out by its name is how the rest is had without it.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/prefer-nullish-coalescing": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  {
    // Medusa composes workflows from functions without `await`; a step handler may be async for its signature alone.
    files: MEDUSA_FILES,
    rules: { "@typescript-eslint/require-await": "off" },
  },
  ...medusaRules.map((block) => ({
    ...block,
    ...(block.plugins && !block.rules
      ? {}
      : { ignores: ["storefront/**", "e2e/**", "**/*.spec.ts", "**/integration-tests/**"] }),
  })),
  {
    // Rules do not know the framework, so they cannot throw its errors: a broken invariant is a plain Error there.
    files: ["plugins/shared/**/*.ts", "plugins/*/src/domain/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  ...next.map(within(STOREFRONT_FILES)),
  {
    files: STOREFRONT_FILES,
    settings: { next: { rootDir: "storefront" }, react: { version: "19" } },
    rules: { ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    files: ["storefront/src/**/*.tsx"],
    plugins: { cholang: { rules: { "no-raw-colours": noRawColours } } },
    rules: { "cholang/no-raw-colours": "error" },
  },
  {
    // Tests speak with loosely typed answers of real servers and break invariants on purpose.
    files: ["**/*.spec.{ts,tsx}", "**/integration-tests/**/*.ts", "e2e/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  }
)

function nodeGlobals() {
  const names = [
    "process",
    "console",
    "fetch",
    "URL",
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "Buffer",
    "module",
    "require",
    "__dirname",
    "performance",
    "AbortSignal",
    "AbortController",
    "Response",
    "TextDecoder",
    "URLSearchParams",
  ]
  return Object.fromEntries(names.map((name) => [name, "readonly"]))
}

function jestGlobals() {
  const names = ["describe", "it", "expect", "beforeAll", "afterAll", "beforeEach", "afterEach"]
  return Object.fromEntries(names.map((name) => [name, "readonly"]))
}
