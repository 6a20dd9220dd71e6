import "./environment"
import path from "node:path"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import {
  addCommissionRuleWorkflow,
  addPlatformTaxRatesWorkflow,
  endCommissionRuleWorkflow,
  postOrderMoneyWorkflow,
  reconcileMoneyWorkflow,
  registerProducersWorkflow,
} from "@cholang/marketplace/workflows"
import { CLOCK } from "@cholang/shared"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"

jest.setTimeout(240_000)

const PASSWORD = "mot-mat-khau-dai"
const BY_TEST = { type: "system", id: "test" } as const
const PLACED = "2026-11-01T03:00:00.000Z"
const DELIVERED = "2026-11-04T03:00:00.000Z"
const WINDOW_END = "2026-11-11T03:00:00.000Z"
const AFTER_WINDOW = "2026-11-12T03:00:00.000Z"
const PAYDAY = "2026-11-20T03:00:00.000Z"

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let household: string
    let cooperative: string
    let owner: string
    let stranger: string
    let staff: string
    let department: string
    let commune: string
    let apiKey: string
    let keys = 0

    const setClock = (instant: string) => {
      getContainer().resolve(CLOCK).now = () => new Date(instant)
    }

    const request = (method: string, url: string, token: string, data?: unknown) =>
      api.request({
        url,
        method,
        data,
        headers: {
          authorization: token.startsWith("sk_")
            ? `Basic ${Buffer.from(`${token}:`).toString("base64")}`
            : `Bearer ${token}`,
          "idempotency-key": `money-spec-${keys++}`,
        },
        validateStatus: () => true,
      })

    const sql = async <Row>(
      text: string,
      values: (string | number | null)[] = []
    ): Promise<Row[]> =>
      (
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw<{ rows: Row[] }>(text, values)
      ).rows

    async function signIn(actor: string, login: string): Promise<string> {
      const { data } = await api.request({
        url: `/auth/${actor}/account`,
        method: "POST",
        data: { identifier: login, password: PASSWORD },
        validateStatus: () => true,
      })
      return data.token
    }

    async function register(login: string): Promise<string> {
      const { authIdentity, error } = await getContainer()
        .resolve(Modules.AUTH)
        .register("account", { body: { identifier: login, password: PASSWORD } })
      if (!authIdentity) {
        throw new Error(error)
      }
      return authIdentity.id
    }

    beforeAll(async () => {
      const container = getContainer()
      setClock(PLACED)
      const { result: producers } = await registerProducersWorkflow(container).run({
        input: {
          producers: [
            { handle: "ho-mat-ong", kind: "household_business" as const },
            { handle: "htx-che", kind: "cooperative" as const },
          ].map((producer) => ({
            ...producer,
            name: { vi: "Hộ mật ong bạc hà Mèo Vạc", en: "Mint honey household" },
            story: { vi: "", en: "" },
            commune_code: "00691",
            street: "Thôn Sảng Pả",
            state: "approved" as const,
          })),
        },
      })
      household = producers[0]!.id
      cooperative = producers[1]!.id
      const people = [
        { producer_id: household, role: "owner" as const, login: "chu@example.vn" },
        { producer_id: household, role: "staff" as const, login: "nguoi-lam@example.vn" },
        { producer_id: cooperative, role: "owner" as const, login: "htx@example.vn" },
      ]
      for (const person of people) {
        await createMembersWorkflow(container).run({
          input: {
            members: [
              {
                ...person,
                name: person.login,
                auth_identity_id: await register(person.login),
              },
            ],
            actor: BY_TEST,
          },
        })
      }
      const { result: agencies } = await createAgenciesWorkflow(container).run({
        input: {
          agencies: [
            {
              handle: "so-cong-thuong",
              kind: "department",
              name: { vi: "Sở Công Thương", en: "Department of Industry and Trade" },
              territory_kind: "province",
              commune_codes: [],
            },
            {
              handle: "ubnd-00691",
              kind: "commune",
              name: { vi: "Ủy ban nhân dân xã", en: "People's Committee" },
              territory_kind: "communes",
              commune_codes: ["00691"],
            },
          ],
          actor: BY_TEST,
        },
      })
      for (const { id, handle } of agencies) {
        await createOfficersWorkflow(container).run({
          input: {
            officers: [
              {
                agency_id: id,
                role: "lead",
                name: handle,
                login: `${handle}@example.vn`,
                auth_identity_id: await register(`${handle}@example.vn`),
              },
            ],
            actor: BY_TEST,
          },
        })
      }
      owner = await signIn("producer", "chu@example.vn")
      staff = await signIn("producer", "nguoi-lam@example.vn")
      stranger = await signIn("producer", "htx@example.vn")
      department = await signIn("officer", "so-cong-thuong@example.vn")
      commune = await signIn("officer", "ubnd-00691@example.vn")
      const { result: apiKeys } = await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "operator", type: "secret", created_by: "test" }] },
      })
      apiKey = apiKeys[0]!.token

      await addPlatformTaxRatesWorkflow(container).run({
        input: {
          actor: BY_TEST,
          rates: [
            {
              activity: "goods",
              residency: "resident",
              vat_bps: 100,
              pit_bps: 50,
              effective_from: "2026-07-01",
              effective_to: null,
              legal_ref: "252/2026/NĐ-CP, Đ.44",
              source: "test",
              confirmed: false,
            },
          ],
        },
      })
    })

    let orders = 0
    type NewOrder = {
      producer: string
      payment?: "cod" | "prepaid"
      quantity?: number
      goods: number
      discount?: number
      shipping?: number
      tracking?: string
    }

    /** A delivered order of one line; 5 % commission and 10 % tax on it. */
    async function anOrder(given: NewOrder) {
      const { producer, payment = "cod", quantity = 1, goods, discount = 0, shipping = 0 } = given
      const number = 1000 + orders++
      const id = `prord_${number}`
      const total = goods - discount + shipping
      const commission = Math.round((goods - discount) * 0.05)
      await sql(
        `INSERT INTO marketplace_producer_order
           (id, order_id, producer_id, display_id, currency_code, state, payment_kind, locale,
            goods_vnd, discount_vnd, shipping_vnd, tax_vnd, total_vnd, order_total_vnd,
            commission_vnd, commission_tax_vnd, ship_to, tracking_number,
            placed_at, accepted_at, packed_at, shipped_at, delivered_at, return_until)
         VALUES (?, ?, ?, ?, 'vnd', 'delivered', ?, 'vi', ?, ?, ?, 0, ?, ?, ?, ?, '{}', ?,
                 ?, ?, ?, ?, ?, ?)`,
        [
          id,
          `order_${number}`,
          producer,
          `${number}-1`,
          payment,
          goods,
          discount,
          shipping,
          total,
          total,
          commission,
          Math.round(commission / 10),
          given.tracking ?? null,
          PLACED,
          PLACED,
          PLACED,
          PLACED,
          DELIVERED,
          WINDOW_END,
        ]
      )
      await sql(
        `INSERT INTO marketplace_producer_order_line
           (id, producer_order_id, order_line_id, product_id, handle, title, unit, quantity,
            unit_price_vnd, goods_vnd, discount_vnd, total_vnd, tax_rate_bps, tax_vnd, activity,
            commission_rate_bps, commission_vnd, commission_tax_vnd)
         VALUES (?, ?, ?, 'prod', 'mat-ong', '{}', '{}', ?, ?, ?, ?, ?, 0, 0, 'goods', 500, ?, ?)`,
        [
          `prorl_${number}`,
          id,
          `line_${number}`,
          quantity,
          Math.round(goods / quantity),
          goods,
          discount,
          goods - discount,
          commission,
          Math.round(commission / 10),
        ]
      )
      if (payment === "prepaid") {
        await sql(
          `INSERT INTO payment_collection
             (id, currency_code, amount, raw_amount, captured_amount, raw_captured_amount, status)
           VALUES (?, 'vnd', ?, '{"value":"1"}', ?, '{"value":"1"}', 'completed')`,
          [`pay_col_${number}`, total, total]
        )
        await sql(
          "INSERT INTO order_payment_collection (id, order_id, payment_collection_id) VALUES (?, ?, ?)",
          [`ordpay_${number}`, `order_${number}`, `pay_col_${number}`]
        )
      }
      return { id, lineId: `prorl_${number}`, displayId: `${number}-1`, total }
    }

    const reconcile = () => reconcileMoneyWorkflow(getContainer()).run({ input: { limit: 500 } })
    const ledgerOf = async () => (await request("GET", "/admin/ledger", apiKey)).data.ledger
    const moneyOf = async (token: string) =>
      (await request("GET", "/producer/money", token)).data.money

    describe("the database of the ledger", () => {
      it("refuses a transaction that does not balance, lacks entries or gets more later", async () => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const insert = (amounts: number[], count: number) =>
          database.transaction(async (trx) => {
            await trx.raw(
              `INSERT INTO ledger_transaction
                 (id, kind, source_id, producer_id, occurred_at, entry_count, detail)
               VALUES ('ltxn_x', 'order_placed', 'x', 'p', now(), ?, '{}')`,
              [count]
            )
            for (const [index, amount] of amounts.entries()) {
              await trx.raw(
                `INSERT INTO ledger_entry
                   (id, transaction_id, account, component, producer_id, amount_vnd, occurred_at)
                 VALUES (?, 'ltxn_x', 'bank', 'sales', 'p', ?, now())`,
                [`lent_x${index}`, amount]
              )
            }
          })

        await expect(insert([100, -99], 2)).rejects.toThrow("not balanced")
        await expect(insert([100, -100], 3)).rejects.toThrow("not balanced")
        await expect(insert([], 2)).rejects.toThrow("not balanced")
      })

      it("refuses to change or remove what was posted, and to edit a rule", async () => {
        const order = await anOrder({ producer: cooperative, goods: 100_000, payment: "prepaid" })
        await postOrderMoneyWorkflow(getContainer()).run({
          input: { facts: [{ kind: "placed", producer_order_id: order.id, at: PLACED }] },
        })

        for (const statement of [
          "UPDATE ledger_entry SET amount_vnd = amount_vnd + 1",
          "DELETE FROM ledger_entry",
          "TRUNCATE ledger_entry CASCADE",
          "UPDATE ledger_transaction SET kind = 'refund_paid'",
          "DELETE FROM ledger_transaction",
          "UPDATE ledger_platform_tax_rate SET vat_bps = 0",
          "DELETE FROM ledger_platform_tax_rate",
        ]) {
          await expect(sql(statement)).rejects.toThrow("refused")
        }
        await expect(
          sql(
            `INSERT INTO ledger_entry
               (id, transaction_id, account, component, producer_id, amount_vnd, occurred_at)
             SELECT 'lent_late' || n, id, 'bank', 'sales', 'p', n, now()
               FROM ledger_transaction, (VALUES (1), (-1)) AS v(n) WHERE source_id = ?`,
            [order.id]
          )
        ).rejects.toThrow("not balanced")
      })

      it("lets a rule be ended once and never edited", async () => {
        const rule = {
          title: "Mặc định",
          position: 100,
          producer_id: null,
          producer_kind: null,
          product_set: null,
          rate_bps: 500,
          tax_rate_bps: 1000,
          starts_at: "2026-01-01T00:00:00.000Z",
          confirmed: false,
          source: "test",
        }
        const { result } = await addCommissionRuleWorkflow(getContainer()).run({
          input: { actor: BY_TEST, rule },
        })
        const end = () =>
          endCommissionRuleWorkflow(getContainer()).run({
            input: { actor: BY_TEST, id: result.id, ends_at: PLACED },
            throwOnError: false,
          })

        await expect(sql("UPDATE ledger_commission_rule SET rate_bps = 1")).rejects.toThrow(
          "refused"
        )
        expect((await end()).errors).toHaveLength(0)
        expect((await end()).errors[0]?.error).toMatchObject({ code: "already_ended" })
      })
    })

    /** One story in chapters: the runner puts the database back before each test. */
    const story: [title: string, tell: () => Promise<void>][] = []
    const chapter = (title: string, tell: () => Promise<void>) => story.push([title, tell])

    {
      const account = {
        bank_bin: "970405",
        account_number: "1903 4567 8910",
        holder_name: "Nguyễn Thị Đào",
      }

      chapter("is refused with the field that is wrong", async () => {
        const answer = await request("PUT", "/producer/payout-account", owner, {
          ...account,
          account_number: "=1+1",
        })

        expect(answer.status).toBe(400)
        expect(JSON.stringify(answer.data)).toContain("account_number_invalid")
      })

      chapter(
        "is named by an owner alone, shown masked, and put before the department",
        async () => {
          expect((await request("PUT", "/producer/payout-account", staff, account)).status).toBe(
            403
          )
          expect((await request("GET", "/producer/money", staff)).status).toBe(403)

          const named = await request("PUT", "/producer/payout-account", owner, account)
          expect(named.data.payout_account).toMatchObject({
            bank_name: "Agribank",
            account_number_masked: "•••• 8910",
            holder_name: "NGUYEN THI DAO",
            state: "waiting",
            held_until: "2026-11-04T03:00:00.000Z",
          })
          expect(JSON.stringify(named.data)).not.toContain("190345678910")

          const waiting = await request("GET", "/officer/payout-accounts", department)
          expect(waiting.data.payout_accounts).toHaveLength(1)
          const id: string = waiting.data.payout_accounts[0].id
          const asCommune = await request("GET", `/officer/payout-accounts/${id}`, commune)
          expect(asCommune.status).toBe(404)

          const whole = await request("GET", `/officer/payout-accounts/${id}`, department)
          expect(whole.data.payout_account.account_number).toBe("190345678910")
          const decided = await request(
            "POST",
            `/officer/payout-accounts/${id}/decision`,
            department,
            { action: "check" }
          )
          expect(decided.data.payout_account.state).toBe("checked")
          const again = await request(
            "POST",
            `/officer/payout-accounts/${id}/decision`,
            department,
            {
              action: "refuse",
              reason: "Sai tên chủ tài khoản",
            }
          )
          expect(again.data).toMatchObject({ code: "transition_not_allowed" })

          const items = await sql<{ state: string }>(
            "SELECT state FROM access_work_item WHERE record_id = ?",
            [id]
          )
          expect(items).toEqual([{ state: "closed" }])
          const messages = await sql<{ recipient: string }>(
            "SELECT recipient FROM access_message WHERE template LIKE 'money.%'"
          )
          expect(messages.map(({ recipient }) => recipient)).toEqual([
            "chu@example.vn",
            "chu@example.vn",
          ])
        }
      )

      chapter("of the cooperative is checked too", async () => {
        await request("PUT", "/producer/payout-account", stranger, {
          bank_name: "Quỹ tín dụng nhân dân Hàm Yên",
          account_number: "00123456",
          holder_name: "HTX CHE",
        })
        const waiting = await request("GET", "/officer/payout-accounts", department)
        const { id } = waiting.data.payout_accounts[0]
        await request("POST", `/officer/payout-accounts/${id}/decision`, department, {
          action: "check",
        })
      })
    }

    {
      let honey: Awaited<ReturnType<typeof anOrder>>

      chapter(
        "is pending until the window is over, and for cash until the carrier remits",
        async () => {
          honey = await anOrder({
            producer: household,
            quantity: 2,
            goods: 400_000,
            discount: 40_000,
            shipping: 35_000,
            tracking: "VN 111 222",
          })
          await anOrder({ producer: cooperative, goods: 1_000_000, payment: "prepaid" })
          setClock(DELIVERED)
          await reconcile()

          // 400.000 − 40.000 + 35.000 − 18.000 − 1.800
          expect(await moneyOf(owner)).toMatchObject({ pending_vnd: 375_200, payable_vnd: 0 })
          setClock(AFTER_WINDOW)
          await reconcile()
          expect(await moneyOf(owner)).toMatchObject({ pending_vnd: 375_200, payable_vnd: 0 })
          // 1.000.000 − 50.000 − 5.000: nothing is withheld from a cooperative.
          expect(await moneyOf(stranger)).toMatchObject({ pending_vnd: 0, payable_vnd: 945_000 })
        }
      )

      chapter("comes due with the carrier's file; what differs waits", async () => {
        const content = "Mã vận đơn,Tiền thu hộ\nvn111222,395.000\nXX9,10.000\n"
        const preview = await request("POST", "/admin/remittances/preview", apiKey, { content })
        expect(preview.data.preview).toMatchObject({
          matched_vnd: 395_000,
          rows: [{ state: "matched", display_id: honey.displayId }, { state: "unmatched" }],
        })
        expect(await sql("SELECT 1 FROM ledger_remittance")).toHaveLength(0)

        const file = {
          carrier: "VNPost",
          file_name: "doi-soat.csv",
          content,
          remitted_at: AFTER_WINDOW,
        }
        const imported = await request("POST", "/admin/remittances", apiKey, file)
        expect(imported.status).toBe(201)
        const again = await request("POST", "/admin/remittances", apiKey, file)
        expect(again.data).toMatchObject({ code: "already_imported" })

        // less 1 % and 0,5 % of 360.000
        expect(await moneyOf(owner)).toMatchObject({ pending_vnd: 0, payable_vnd: 369_800 })
      })

      chapter("refuses a file with a row that cannot be read, whole", async () => {
        const answer = await request("POST", "/admin/remittances", apiKey, {
          carrier: "VNPost",
          file_name: "x.csv",
          content: "reference,amount\nVN1,12,5\nVN2,abc\n",
          remitted_at: AFTER_WINDOW,
        })

        expect(answer.status).toBe(400)
        expect(answer.data).toMatchObject({ code: "amount_is_no_sum" })
        expect(await sql("SELECT 1 FROM ledger_remittance")).toHaveLength(1)
      })

      chapter("is paid by a batch, once, through a file for the bank", async () => {
        setClock(PAYDAY)
        const close = () =>
          request("POST", "/admin/payout-batches", apiKey, { cut_off_on: "2026-11-19" })
        const closed = await close()
        const batch = closed.data.payout_batch
        expect(closed.status).toBe(201)
        expect(batch).toMatchObject({ state: "open", pending_vnd: 369_800 + 945_000 })
        expect(
          batch.lines.find((line: { producer_id: string }) => line.producer_id === household)
        ).toMatchObject({ amount_vnd: 369_800, withheld_vat_vnd: 3_600, withheld_pit_vnd: 1_800 })

        const repeated = await close()
        expect(repeated.status).toBe(200)
        expect(repeated.data.payout_batch.id).toBe(batch.id)
        const second = await request("POST", "/admin/payout-batches", apiKey, {
          cut_off_on: "2026-11-20",
        })
        expect(second.data).toMatchObject({ code: "batch_still_open" })

        const file = await request("GET", `/admin/payout-batches/${batch.id}/transfers.csv`, apiKey)
        expect(file.data).toContain("190345678910,NGUYEN THI DAO,Agribank,970405,369800,CHO LANG")
        expect(file.data).toContain("00123456,HTX CHE,Quy tin dung nhan dan Ham Yen,,945000")

        const failed = batch.lines.find(
          (line: { producer_id: string }) => line.producer_id === cooperative
        )
        const settle = (data: unknown) =>
          request("POST", `/admin/payout-batches/${batch.id}/settle`, apiKey, data)
        await settle({
          lines: [{ line_id: failed.id, outcome: "failed", reason: "Sai số tài khoản" }],
        })
        const settled = await settle({ bank_reference: "FT26324" })
        expect(settled.data.payout_batch).toMatchObject({
          state: "settled",
          paid_vnd: 369_800,
          pending_vnd: 0,
        })
        expect((await settle({ bank_reference: "FT26324" })).data).toMatchObject({
          code: "nothing_to_settle",
        })
        expect(await moneyOf(owner)).toMatchObject({ payable_vnd: 0, paid_vnd: 369_800 })
        expect(await moneyOf(stranger)).toMatchObject({ payable_vnd: 945_000, paid_vnd: 0 })
      })

      chapter("carries a return after the payout over, and the next batch nets it", async () => {
        const fact = {
          kind: "reversed" as const,
          producer_order_id: honey.id,
          reversal_id: "prorv_1",
          cause: "returned" as const,
          lines: [{ producer_order_line_id: honey.lineId, quantity: 1 }],
          shipping_vnd: 0,
          at: PAYDAY,
        }
        const post = () => postOrderMoneyWorkflow(getContainer()).run({ input: { facts: [fact] } })
        expect((await post()).result).toEqual({ posted: 1 })
        expect((await post()).result).toEqual({ posted: 0 })

        // 180.000 back, less commission 9.900 and withheld tax 2.700
        expect(await moneyOf(owner)).toMatchObject({ payable_vnd: -167_400, hold_reason: null })

        await anOrder({ producer: household, goods: 300_000, payment: "prepaid" })
        await reconcile()
        // 300.000 − 16.500 − 4.500 − 167.400
        expect(await moneyOf(owner)).toMatchObject({ payable_vnd: 111_600 })
        const closed = await request("POST", "/admin/payout-batches", apiKey, {
          cut_off_on: "2026-11-20",
        })
        const line = closed.data.payout_batch.lines.find(
          (candidate: { producer_id: string }) => candidate.producer_id === household
        )
        expect(line).toMatchObject({ state: "pending", amount_vnd: 111_600 })
      })

      chapter("does nothing when it is told twice at once", async () => {
        const order = await anOrder({ producer: household, goods: 90_000, payment: "prepaid" })
        const facts = (["placed", "delivered", "completed"] as const).map((kind) => ({
          kind,
          producer_order_id: order.id,
          at: PAYDAY,
        }))
        await Promise.all(
          [1, 2, 3, 4].map(() => postOrderMoneyWorkflow(getContainer()).run({ input: { facts } }))
        )

        const rows = await sql(
          "SELECT kind FROM ledger_transaction WHERE producer_order_id = ? ORDER BY kind",
          [order.id]
        )
        expect(rows).toEqual([
          { kind: "earnings_payable" },
          { kind: "order_delivered" },
          { kind: "order_placed" },
        ])
      })
    }

    {
      chapter("adds up to the đồng, and every figure to its movements", async () => {
        const { data } = await request("GET", "/producer/statements/2026-11", owner)
        const { statement } = data
        const figures = Object.fromEntries(
          statement.figures.map((figure: { line: string; amount_vnd: number }) => [
            figure.line,
            figure.amount_vnd,
          ])
        )
        expect(figures).toEqual({
          sales: 790_000,
          discounts: -40_000,
          shipping: 35_000,
          refunds: -180_000,
          commission: -18_000 + 9_000 - 15_000 - 4_500,
          commission_tax: -1_800 + 900 - 1_500 - 450,
          withheld_vat: -3_600 + 1_800 - 3_000 - 900,
          withheld_pit: -1_800 + 900 - 1_500 - 450,
          payouts: -369_800 - 111_600,
        })
        expect(statement.opening_vnd).toBe(0)
        expect(statement.closing_vnd).toBe(90_000 - 4_950 - 1_350)
        expect(statement.closing_payable_vnd).toBe(statement.closing_vnd)

        for (const figure of statement.figures) {
          const { data: page } = await request(
            "GET",
            `/producer/statements/2026-11/entries?line=${figure.line}&limit=100`,
            owner
          )
          const total = page.entries.reduce(
            (sum: number, entry: { amount_vnd: number }) => sum + entry.amount_vnd,
            0
          )
          expect([figure.line, total, page.entries.length]).toEqual([
            figure.line,
            figure.amount_vnd,
            figure.entries,
          ])
        }
      })

      chapter("is paged by cursor without losing or repeating a movement", async () => {
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const { data }: { data: { entries: { id: string }[]; next_cursor: string | null } } =
            await request(
              "GET",
              `/producer/statements/2026-11/entries?limit=3${cursor === null ? "" : `&cursor=${cursor}`}`,
              owner
            )
          seen.push(...data.entries.map(({ id }) => id))
          cursor = data.next_cursor
        } while (cursor !== null)
        const { data } = await request(
          "GET",
          "/producer/statements/2026-11/entries?limit=100",
          owner
        )

        expect(seen).toEqual(data.entries.map(({ id }: { id: string }) => id))
      })

      chapter(
        "is a table and a document, and there is none of a month that is no month",
        async () => {
          const csv = await request("GET", "/producer/statements/2026-11/statement.csv", owner)
          expect(csv.data).toContain("Tiền hàng,790000")
          expect(csv.data).toContain("Thuế TNCN khấu trừ,-2850")
          const pdf = await api.request({
            url: "/producer/statements/2026-11/statement.pdf?locale=vi",
            headers: { authorization: `Bearer ${owner}` },
            responseType: "arraybuffer",
          })
          expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
          expect((await request("GET", "/producer/statements/2026-13", owner)).status).toBe(404)
        }
      )
    }

    chapter("leaves a ledger that sums to zero and says what the orders say", async () => {
      const ledger = await ledgerOf()

      expect(ledger.sum_vnd).toBe(0)
      expect(ledger.unbalanced_transactions).toBe(0)
      expect(ledger.orders_without_posting).toBe(0)
    })

    it("goes from the order to the bank and back, to the đồng", async () => {
      for (const [title, tell] of story) {
        try {
          await tell()
        } catch (error) {
          throw new Error(`The money ${title}: ${String(error)}`, { cause: error })
        }
      }
    })
  },
})
