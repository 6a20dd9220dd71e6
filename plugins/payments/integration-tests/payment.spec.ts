import path from "node:path"
import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { discoveryPath } from "@medusajs/medusa/payment"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"

const COD = "pp_cod_cod"
const TRANSFER = "pp_bank-transfer_bank-transfer"

/** Where Medusa's own payment module lies: the runner reads its models and migrations from there. */
const PAYMENT_MODULE = path.resolve(discoveryPath, "../..")
const provider = (name: string) => path.resolve(__dirname, "../src/providers", name)

jest.setTimeout(60_000)

moduleIntegrationTestRunner<IPaymentModuleService>({
  moduleName: Modules.PAYMENT,
  resolve: PAYMENT_MODULE,
  moduleOptions: {
    providers: [
      { resolve: provider("cash-on-delivery"), id: "cod" },
      {
        resolve: provider("bank-transfer"),
        id: "bank-transfer",
        options: {
          bankName: "Agribank Tuyên Quang",
          accountNo: "8100205000001",
          accountName: "LIEN HIEP HTX CHO LANG",
        },
      },
    ],
  },
  testSuite: ({ service }) => {
    async function openSession(provider_id: string, { currency_code = "vnd", data = {} } = {}) {
      const collection = await service.createPaymentCollections({ currency_code, amount: 120_000 })

      return service.createPaymentSession(collection.id, {
        provider_id,
        currency_code,
        amount: 120_000,
        data,
      })
    }

    /** Authorised, as it is when the order is placed. */
    async function openPayment(provider_id: string) {
      const session = await openSession(provider_id)
      const payment = await service.authorizePaymentSession(session.id, {})
      if (!payment) {
        throw new Error(`Session ${session.id} was not authorised`)
      }
      return { session, payment }
    }

    describe.each([COD, TRANSFER])("paying with %s", (provider_id) => {
      it("authorises at once, so that the order is placed, and takes no money yet", async () => {
        const { session, payment } = await openPayment(provider_id)

        expect(payment).toMatchObject({ provider_id, amount: 120_000, captured_at: null })
        await expect(service.retrievePaymentSession(session.id)).resolves.toMatchObject({
          status: "authorized",
        })
      })

      it("authorises once, however often it is asked", async () => {
        const { session, payment } = await openPayment(provider_id)
        const again = await service.authorizePaymentSession(session.id, {})

        expect(again?.id).toBe(payment.id)
      })

      it("counts as paid when the operator says so, and a refund can be recorded after", async () => {
        const { session, payment } = await openPayment(provider_id)

        const captured = await service.capturePayment({ payment_id: payment.id })
        expect(captured.captured_at).not.toBeNull()

        const refunded = await service.refundPayment({ payment_id: payment.id, amount: 20_000 })
        expect(refunded.refunds?.map(({ amount }) => amount)).toEqual([20_000])
        expect(refunded.data).toEqual(session.data)
      })

      it("can be cancelled before it was paid", async () => {
        const { payment } = await openPayment(provider_id)
        const canceled = await service.cancelPayment(payment.id)

        expect(canceled.canceled_at).not.toBeNull()
      })
    })

    describe("a bank transfer", () => {
      it("tells the buyer the account and a memo of their own, and keeps both with the payment", async () => {
        const { session, payment } = await openPayment(TRANSFER)
        expect(session.data).toEqual({
          bank_name: "Agribank Tuyên Quang",
          account_no: "8100205000001",
          account_name: "LIEN HIEP HTX CHO LANG",
          memo: `TQ${session.id.slice(-12)}`,
        })

        expect(payment.data).toEqual(session.data)

        const other = await openSession(TRANSFER)
        expect(other.data.memo).not.toBe(session.data.memo)
      })

      it("does not let a buyer name another account or memo", async () => {
        const session = await openSession(TRANSFER, {
          data: { account_no: "666", memo: "TQFORGED", bank_name: "", account_name: "" },
        })
        expect(session.data).toMatchObject({
          account_no: "8100205000001",
          memo: `TQ${session.id.slice(-12)}`,
        })
      })

      it("is refused in a currency that the account does not take", async () => {
        await expect(openSession(TRANSFER, { currency_code: "usd" })).rejects.toMatchObject({
          message: expect.stringMatching(/VND only/),
        })
      })
    })
  },
})
