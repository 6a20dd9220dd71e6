import { existsSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "..", "..")
const read = (file) => readFileSync(path.join(ROOT, file), "utf8")

/** Variables that are only used inside docker-compose.yml, to make the others. */
const COMPOSE_ONLY = ["SHOP_HOST", "API_HOST", "ID_HOST", "POSTGRES_PASSWORD"]
/** Variables of other people's images. */
const OF_IMAGES = /^(POSTGRES_|MEILI_)/

function namesIn(file, pattern) {
  return [...new Set([...read(file).matchAll(pattern)].map(([, name]) => name))]
}

const known = [
  ...namesIn("backend/src/env.ts", /^ {4}([A-Z][A-Z0-9_]+):/gm),
  ...namesIn("storefront/src/env.ts", /^ {2}([A-Z][A-Z0-9_]+):/gm),
]

describe("the deployment files", () => {
  it("know the settings that they check against", () => {
    expect(known).toEqual(
      expect.arrayContaining(["DATABASE_URL", "REDIS_URL", "MEDUSA_PUBLISHABLE_KEY"])
    )
  })

  it("set only variables that env.ts of backend or storefront reads", () => {
    const set = namesIn("docker-compose.yml", /^ {4,8}([A-Z][A-Z0-9_]+): /gm).filter(
      (name) => !OF_IMAGES.test(name)
    )
    expect(set.length).toBeGreaterThan(8)
    expect(set.filter((name) => ![...known, ...COMPOSE_ONLY].includes(name))).toEqual([])
  })

  it("explain every variable that docker-compose.yml asks for, and no other", () => {
    const explained = namesIn(".env.example", /^([A-Z][A-Z0-9_]+)=/gm)
    const asked = namesIn("docker-compose.yml", /\$\{([A-Z][A-Z0-9_]+)/g)
    expect(asked.filter((name) => !explained.includes(name))).toEqual([])
    expect(explained.filter((name) => ![...known, ...COMPOSE_ONLY].includes(name))).toEqual([])
  })

  it("copy only paths that exist or that a build stage makes", () => {
    const copied = [...read("Dockerfile").matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, line]) =>
      line.split(" ").slice(0, -1)
    )
    expect(copied.length).toBeGreaterThan(10)
    expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([])
    const mounted = [...read("docker-compose.yml").matchAll(/- (\.\/[^:]+):/g)].map(
      ([, file]) => file
    )
    expect(mounted.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([])
  })

  it("copy the package.json of every workspace, so that npm ci sees the tree of the lockfile", () => {
    const workspaces = Object.entries(JSON.parse(read("package-lock.json")).packages)
      .filter(([place, { link }]) => place && !place.includes("node_modules") && !link)
      .map(([place]) => `${place}/package.json`)
    const copied = namesIn("Dockerfile", /^COPY (\S+\/package\.json) /gm)
    expect(copied.sort()).toEqual(workspaces.sort())
  })

  it("let no image of ours run as root", () => {
    for (const stage of ["backend", "storefront"]) {
      const text = read("Dockerfile").split(`AS ${stage}\n`)[1].split("\nFROM ")[0]
      expect(text).toMatch(/^USER node$/m)
    }
  })
})
