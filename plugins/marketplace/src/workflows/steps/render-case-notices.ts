import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OutgoingMessage } from "@cholang/access/workflows"
import { z } from "@medusajs/framework/zod"
import type { CaseDecision, CaseParty, EscalationCause } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import {
  careNotices,
  careWords,
  type CareTemplate,
  localeFrom,
  writtenMoment,
} from "../../notices/care-notice"
import { shopLink } from "../../notices/care-links"
import { marketplaceOptionsOf } from "../../options"
import { LocalisedRow } from "../../queries/care/rows"

export type CaseNews =
  | { kind: "opened"; message: string }
  | { kind: "said"; by: CaseParty; message: string; message_id: string }
  | { kind: "escalated"; cause: EscalationCause }
  | { kind: "decided"; decision: CaseDecision; message: string }
  | { kind: "closed" }

export type RenderCaseNoticesStepInput = { id: string; news: CaseNews }

type Side = "shopper" | "producer"

/** Letters to the sides of a case, to everyone but who caused the news. Writes nothing. */
export const renderCaseNoticesStep = createStep(
  "render-case-notices",
  async ({ id, news }: RenderCaseNoticesStepInput, { container }) =>
    new StepResponse(await renderCaseNotices(container, id, news))
)

export async function renderCaseNotices(
  container: MedusaContainer,
  id: string,
  news: CaseNews
): Promise<OutgoingMessage[]> {
  const found = await container.resolve(CUSTOMER_CARE_MODULE).retrieveCustomerCase(id)
  const producer = await container
    .resolve(MARKETPLACE_MODULE)
    .retrieveProducer(found.producer_id, { select: ["id", "name", "email"] })
  const { storefrontUrl } = marketplaceOptionsOf(container)
  const sides: Record<Side, { to: string | null; locale: "vi" | "en" }> = {
    shopper: { to: found.contact_email, locale: localeFrom(found.locale) },
    producer: { to: Email.parse(producer.email), locale: "vi" },
  }

  return careNotices(
    readersOf(news).map((side) => {
      const { to, locale } = sides[side]
      const words = careWords(locale)
      return {
        to,
        locale,
        template: templateOf(news, side),
        key: keyOf(id, news),
        values: {
          order: found.order_display_id.toString(),
          producer: LocalisedRow.parse(producer.name)[locale],
          first_due: writtenMoment(found.first_response_due_at.toISOString()),
          resolution_due: writtenMoment(found.resolution_due_at.toISOString()),
          link: shopLink(
            storefrontUrl,
            side === "shopper" ? "case" : "producerCase",
            locale,
            `/${id}`,
            side === "shopper" ? { order: found.order_id } : {}
          ),
          message: "message" in news ? news.message : "",
          party: news.kind === "said" ? words.parties[news.by] : "",
          cause: news.kind === "escalated" ? words.causes[news.cause] : "",
          decision: news.kind === "decided" ? words.decisions[news.decision] : "",
        },
      }
    })
  )
}

const Email = z.string().nullable()

function readersOf(news: CaseNews): Side[] {
  if (news.kind === "said") {
    return (["shopper", "producer"] as const).filter((side) => side !== news.by)
  }
  return news.kind === "closed" ? ["producer"] : ["shopper", "producer"]
}

function templateOf(news: CaseNews, side: Side): CareTemplate {
  switch (news.kind) {
    case "opened":
      return side === "shopper" ? "case_opened" : "case_for_producer"
    case "said":
      return "case_message"
    case "escalated":
      return "case_escalated"
    case "decided":
      return "case_decided"
    case "closed":
      return "case_closed"
  }
}

function keyOf(id: string, news: CaseNews): string {
  return news.kind === "said" ? news.message_id : `${id}:${news.kind}`
}
