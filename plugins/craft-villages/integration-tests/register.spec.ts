import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type CraftVillagesModuleService from "../src/modules/craft-villages/service"
import { aVillage, anArtisan } from "./a-village"

jest.setTimeout(60_000)

const moduleFolder = path.resolve(__dirname, "../src/modules/craft-villages")

moduleIntegrationTestRunner<CraftVillagesModuleService>({
  moduleName: "craftVillages",
  resolve: moduleFolder,
  pathToMigrations: path.resolve(moduleFolder, "migrations"),
  testSuite: ({ service }) => {
    describe("the database of villages and artisans", () => {
      it.each([
        ["a fact without a source", { source: null, is_demo: false }, /fact_has_source/],
        ["a commune of four digits", { commune_code: "2545" }, /commune_code_has_five_digits/],
        ["a recognition on no day", { recognised_on: "2015" }, /recognised_on_is_a_day/],
        [
          "a candidate that was recognised",
          { type: "candidate" as const, recognition_decision_no: "1/QĐ-UBND" },
          /candidate_has_no_decision/,
        ],
      ])("refuses %s", async (_, difference, constraint) => {
        await expect(service.createVillages({ ...aVillage(), ...difference })).rejects.toThrow(
          constraint
        )
      })

      it.each([
        ["consent to an unknown text", { consent_version: null }, /consent_names_its_version/],
        [
          "consent withdrawn before it was given",
          { consent_withdrawn_at: new Date("2020-01-01") },
          /consent_withdrawn_after_given/,
        ],
        ["a decision about no title", { title_decision_no: "1" }, /decision_belongs_to_title/],
        ["less than no years in the craft", { years_in_craft: -1 }, /years_not_negative/],
      ])("refuses %s", async (_, difference, constraint) => {
        const artisan = { ...anArtisan(), consent_at: new Date("2026-01-01") }

        await expect(service.createArtisans({ ...artisan, ...difference })).rejects.toThrow(
          constraint
        )
      })

      it("refuses a second village of the same handle", async () => {
        await service.createVillages(aVillage())

        await expect(service.createVillages(aVillage())).rejects.toThrow(/already exists/)
      })
    })
  },
})
