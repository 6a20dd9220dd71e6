import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type OcopModuleService from "../src/modules/ocop/service"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<OcopModuleService>({
  moduleName: "ocop",
  resolve: path.resolve(__dirname, "../src/modules/ocop"),
  pathToMigrations: path.resolve(__dirname, "../src/modules/ocop/migrations"),
  testSuite: ({ service }) => {
    const row = {
      product_id: "prod_tea",
      producer_id: "producer_tea",
      star: 4,
      score_hundredths: 7000,
      decision_no: "321/QĐ-UBND",
      decided_on: "2025-08-06",
      issuer: "UBND tỉnh Tuyên Quang",
      product_code: "08-02545-12-2025",
      valid_from: new Date("2025-08-05T17:00:00Z"),
      valid_until: new Date("2028-08-05T17:00:00Z"),
      rule_set: "QD148-2023" as const,
    }

    describe("the database of certificates", () => {
      it("keeps a certificate that agrees with itself", async () => {
        const stored = await service.createOcopCertificates(row)

        await expect(service.retrieveOcopCertificate(stored.id)).resolves.toMatchObject(row)
      })

      it.each([
        ["two stars", { star: 2, score_hundredths: null }, /star_is_three_to_five/],
        ["six stars", { star: 6, score_hundredths: null }, /star_is_three_to_five/],
        ["four stars for 69.99 points", { score_hundredths: 6999 }, /star_agrees_with_score/],
        ["three stars for 70 points", { star: 3 }, /star_agrees_with_score/],
        ["four stars for 90 points", { score_hundredths: 9000 }, /star_agrees_with_score/],
        ["an end before the beginning", { valid_until: row.valid_from }, /ends_after_it_begins/],
        ["an extension that shortens", { extended_until: row.valid_until }, /extension_lengthens/],
        ["a revocation without a reason", { revoked_at: new Date() }, /revoked_has_reason/],
        [
          "a reason without a revocation",
          { revoke_reason: "misuse_of_mark" as const },
          /revoked_has_reason/,
        ],
        ["a decision of no day", { decided_on: "06/08/2025" }, /decided_on_is_a_day/],
      ])("refuses %s", async (_, difference, constraint) => {
        await expect(service.createOcopCertificates({ ...row, ...difference })).rejects.toThrow(
          constraint
        )
      })

      it("refuses the same decision about the same product twice", async () => {
        await service.createOcopCertificates(row)

        await expect(service.createOcopCertificates(row)).rejects.toThrow(/already exists/)
      })
    })
  },
})
