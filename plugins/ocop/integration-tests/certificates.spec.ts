import path from "node:path"
import {
  extendCertificateWorkflow,
  type RecordCertificate,
  recordCertificatesWorkflow,
  revokeCertificateWorkflow,
} from "@cholang/ocop/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CERTIFICATE_COLUMNS, readCertificate, type StoredCertificate } from "../src/domain"

jest.setTimeout(180_000)

const certificate = (difference: Partial<RecordCertificate> = {}): RecordCertificate => ({
  product_id: "prod_tea",
  producer_id: "producer_tea",
  star: 4,
  score: 70,
  decision_no: "1234/QĐ-UBND",
  decided_on: "2023-11-23",
  issuer: "UBND tỉnh Tuyên Quang",
  product_code: "08-02545-12-2023",
  rule_set: "QD148-2023",
  ...difference,
})

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, "app"),
  testSuite: ({ getContainer }) => {
    async function record(difference: Partial<RecordCertificate> = {}): Promise<string> {
      const { result } = await recordCertificatesWorkflow(getContainer()).run({
        input: { certificates: [certificate(difference)] },
      })
      return result[0]?.id ?? ""
    }

    async function stored(): Promise<StoredCertificate[]> {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "ocop_certificate",
        fields: [...CERTIFICATE_COLUMNS],
      })
      return data
    }

    async function statusAt(at: string) {
      const [row] = await stored()
      return row && readCertificate(row, at)
    }

    describe("the register of certificates", () => {
      it("answers a recorded certificate with its star until 36 months are over", async () => {
        await record()

        await expect(statusAt("2026-11-22T16:59:59.999Z")).resolves.toMatchObject({
          status: "valid",
          star: 4,
          score: 70,
          valid_until: "2026-11-22T17:00:00.000Z",
          rule_set: { id: "QD148-2023", title: { vi: "Cấp theo QĐ 148/2023" }, is_legacy: true },
        })
        await expect(statusAt("2026-11-22T17:00:00.000Z")).resolves.toMatchObject({
          status: "expired",
        })
      })

      it("refuses a star that the score does not reach, and records none of the others", async () => {
        const recording = recordCertificatesWorkflow(getContainer()).run({
          input: { certificates: [certificate(), certificate({ star: 5, score: 89.99 })] },
        })

        await expect(recording).rejects.toMatchObject({ code: "star_outside_score_band" })
        await expect(stored()).resolves.toEqual([])
      })

      it("takes a recorded certificate back when what follows in the same story fails", async () => {
        const failing = createWorkflow(
          "record-and-fail",
          (input: { certificates: RecordCertificate[] }) => {
            recordCertificatesWorkflow.runAsStep({ input })
            extendCertificateWorkflow.runAsStep({
              input: { id: "ocert_unknown", extended_until: "2027-01-01" },
            })
          }
        )

        await expect(
          failing(getContainer()).run({ input: { certificates: [certificate()] } })
        ).rejects.toMatchObject({ message: expect.stringMatching(/ocert_unknown/) })
        await expect(stored()).resolves.toEqual([])
      })

      it("extends a certificate by at most 180 days", async () => {
        const id = await record()
        const extend = (extended_until: string) =>
          extendCertificateWorkflow(getContainer()).run({ input: { id, extended_until } })

        await expect(extend("2027-05-23")).rejects.toMatchObject({
          code: "extension_beyond_180_days",
        })
        await extend("2027-05-22")
        await expect(statusAt("2027-05-21T16:59:59.999Z")).resolves.toMatchObject({
          status: "valid",
          extended: true,
          valid_until: "2027-05-21T17:00:00.000Z",
        })
      })

      it("shows a revoked certificate with its ground, once and for all", async () => {
        const id = await record()
        const revoke = () =>
          revokeCertificateWorkflow(getContainer()).run({
            input: { id, revoked_at: "2025-03-01T00:00:00.000Z", reason: "misuse_of_mark" },
          })

        await revoke()
        await expect(statusAt("2025-02-28T00:00:00.000Z")).resolves.toMatchObject({
          status: "valid",
        })
        await expect(statusAt("2025-03-01T00:00:00.000Z")).resolves.toMatchObject({
          status: "revoked",
          revoke_reason: "misuse_of_mark",
        })
        await expect(revoke()).rejects.toMatchObject({ code: "already_revoked" })
      })
    })
  },
})
