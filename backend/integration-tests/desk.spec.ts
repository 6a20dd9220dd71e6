import "./environment"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import {
  closeWorkItemsStep,
  notifyStep,
  openWorkItemsStep,
  sendMessagesWorkflow,
} from "@cholang/access/workflows"
import type { MailboxMessage } from "@cholang/access/http"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

jest.setTimeout(240_000)

const MESSAGE = {
  to: "mua@cholang.example",
  channel: "email" as const,
  locale: "vi" as const,
  template: "test.told",
  subject: "Đã duyệt",
  text: "Xin chào <b>, xem https://cholang.example/a?b=1&c=2",
  idempotency_key: "told-1",
}

const ITEM = {
  kind: "listing" as const,
  record_type: "listing_draft",
  record_id: "lsdra_1",
  title: { vi: "Chè Shan tuyết", en: "Shan snow tea" },
  producer_id: "prdcr_1",
  producer_name: { vi: "HTX Chè", en: "Tea Cooperative" },
  commune_code: "02545",
  risk: "low" as const,
  submitted_at: "2026-11-20T00:00:00.000Z",
  due_at: "2026-11-25T00:00:00.000Z",
  link: "/officer/listings/lsdra_1",
}

const failStep = createStep("test-fail", () =>
  Promise.reject(new MedusaError(MedusaError.Types.NOT_ALLOWED, "undone"))
)
const doneStep = createStep("test-done", () => Promise.resolve(new StepResponse("done")))

const tellWorkflow = createWorkflow("test-tell", (input: { key: string }) => {
  notifyStep({ messages: [{ ...MESSAGE, idempotency_key: input.key }] })
  return new WorkflowResponse(doneStep())
})
const tellAndFailWorkflow = createWorkflow("test-tell-and-fail", (input: { key: string }) => {
  notifyStep({ messages: [{ ...MESSAGE, idempotency_key: input.key }] })
  openWorkItemsStep({ items: [ITEM] })
  return new WorkflowResponse(failStep())
})
const openWorkflow = createWorkflow("test-open", (input: { title: { vi: string; en: string } }) => {
  return new WorkflowResponse(openWorkItemsStep({ items: [{ ...ITEM, title: input.title }] }))
})
const closeWorkflow = createWorkflow("test-close", (input: { outcome: string }) => {
  return new WorkflowResponse(
    closeWorkItemsStep({
      record_type: ITEM.record_type,
      record_id: ITEM.record_id,
      outcome: input.outcome,
    })
  )
})

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    const mailbox = async (): Promise<MailboxMessage[]> => {
      const answer: { data: { messages: MailboxMessage[] } } = await api.request({
        url: "/mailbox",
        headers: { accept: "application/json" },
      })
      return answer.data.messages
    }

    /** The subscriber sends in its own time. */
    async function whenSent(): Promise<MailboxMessage[]> {
      for (let tries = 0; tries < 50; tries += 1) {
        const messages = await mailbox()
        if (messages.some(({ state }) => state === "sent")) {
          return messages
        }
        await sleep(50)
      }
      return mailbox()
    }

    const openTitles = async (): Promise<unknown[]> => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "work_item", fields: ["title"], filters: { state: "open" } })
      return data.map((row: { title: unknown }) => row.title)
    }

    describe("a message", () => {
      it("is sent once the workflow has succeeded, and once however often it is asked for", async () => {
        await tellWorkflow(getContainer()).run({ input: { key: "told-1" } })
        await tellWorkflow(getContainer()).run({ input: { key: "told-1" } })

        expect(await whenSent()).toEqual([
          expect.objectContaining({ to: MESSAGE.to, subject: MESSAGE.subject, state: "sent" }),
        ])
      })

      it("is taken back where the workflow fails", async () => {
        await expect(
          tellAndFailWorkflow(getContainer()).run({ input: { key: "untold" } })
        ).rejects.toMatchObject({ message: "undone" })

        expect(await mailbox()).toEqual([])
        expect(await openTitles()).toEqual([])
      })

      it("that no carrier takes waits, and what was decided stands", async () => {
        const notifications = getContainer().resolve(Modules.NOTIFICATION)
        const refused = jest
          .spyOn(notifications, "createNotifications")
          .mockRejectedValue(new Error("carrier is away"))
        await tellWorkflow(getContainer()).run({ input: { key: "late" } })
        await sendMessagesWorkflow(getContainer()).run({ input: { limit: 10 } })
        refused.mockRestore()

        expect((await mailbox())[0]).toMatchObject({ state: "waiting" })
      })

      it("is shown as text, its address as a link", async () => {
        await tellWorkflow(getContainer()).run({ input: { key: "html" } })
        const page = await api.request({ url: "/mailbox", headers: { accept: "text/html" } })

        expect(page.data).toContain("Xin chào &lt;b&gt;")
        expect(page.data).toContain('href="https://cholang.example/a?b=1&amp;c=2"')
      })
    })

    describe("a work item", () => {
      it("waits once a record: one that is handed in again takes the place of the first", async () => {
        await openWorkflow(getContainer()).run({ input: { title: ITEM.title } })
        await openWorkflow(getContainer()).run({ input: { title: { vi: "Mới", en: "New" } } })

        expect(await openTitles()).toEqual([{ vi: "Mới", en: "New" }])
      })

      it("leaves the inbox with what was decided", async () => {
        await openWorkflow(getContainer()).run({ input: { title: ITEM.title } })
        await closeWorkflow(getContainer()).run({ input: { outcome: "approved" } })

        expect(await openTitles()).toEqual([])
      })
    })
  },
})
