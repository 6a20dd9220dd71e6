import { parseEnv } from "./env"

const DATABASE_URL = "postgres://postgres:postgres@localhost:5432/cholang"

const problemsOf = (source: Record<string, string | undefined>) => {
  const result = parseEnv(source)
  return "problems" in result ? result.problems : []
}

describe("parseEnv", () => {
  it("needs a database and nothing else on a developer's machine", () => {
    expect(parseEnv({ DATABASE_URL })).toMatchObject({
      env: { PORT: 9000, PUBLIC_ID_URL: "http://localhost:9000", CLOCK_OFFSET_SECONDS: 0 },
    })
  })

  it("takes an empty variable for one that is not set", () => {
    expect(parseEnv({ DATABASE_URL, REDIS_URL: "", PUBLIC_ID_URL: "" })).toMatchObject({
      env: { PUBLIC_ID_URL: "http://localhost:9000" },
    })
  })

  it.each([
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", "mysql://localhost"],
    ["PORT", "90000"],
    ["STOREFRONT_URL", "localhost:8000"],
    ["REDIS_URL", "http://localhost"],
    ["CLOCK_OFFSET_SECONDS", "soon"],
  ])("names %s when it is %s, with a remedy", (name, value) => {
    const problems = problemsOf({ DATABASE_URL, [name]: value })

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}: .+\\. .+`))
  })

  it("wants object storage whole or not at all", () => {
    expect(
      problemsOf({ DATABASE_URL, S3_BUCKET: "pictures" }).map((line) => line.split(":")[0])
    ).toEqual(["S3_FILE_URL", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"])
  })

  it("does not go on the internet with the secrets that are printed in the code", () => {
    const production = { DATABASE_URL, NODE_ENV: "production" }

    expect(problemsOf({ ...production, BACKEND_URL: "https://api.example.vn" })).toHaveLength(5)
    expect(problemsOf({ ...production, BACKEND_URL: "http://localhost:9000" })).toEqual([])
    expect(
      problemsOf({
        ...production,
        BACKEND_URL: "https://api.example.vn",
        JWT_SECRET: "a",
        COOKIE_SECRET: "b",
        REVALIDATE_SECRET: "c",
        AUTH_MFA_ENCRYPTION_KEY: "d",
        IDENTITY_SECRET: "e",
      })
    ).toEqual([])
  })
})
