import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CaseParty } from "../domain"
import { caseAudit, partyOf } from "./steps/_case-actor"
import { type CaseActor, findCaseStep } from "./steps/find-case"
import { moveCaseStep } from "./steps/move-case"
import { renderCaseNoticesStep } from "./steps/render-case-notices"
import { sayInCaseStep } from "./steps/say-in-case"

export type WriteToCaseWorkflowInput = {
  id: string
  /** Whose side writes: it must be a side of this case. */
  actor: CaseActor
  text: string
}

/**
 * Adds a message to a case and tells the other sides. The producer's first one is its answer, for which there is a time.
 *
 * @summary Write to a case.
 */
export const writeToCaseWorkflow = createWorkflow(
  "write-to-case",
  (input: WriteToCaseWorkflowInput) => {
    const found = findCaseStep(input)
    const author = transform({ input }, (data) => partyOf(data.input.actor))
    const message = sayInCaseStep(
      transform({ input, author }, (data) => ({
        case_id: data.input.id,
        party: data.author.party,
        author_id: data.author.author_id,
        text: data.input.text,
      }))
    )
    when(
      "producer answers",
      { found, author },
      (data) => data.author.party === "producer" && data.found.state === "open"
    ).then(() => {
      moveCaseStep(
        transform({ input }, (data) => ({
          id: data.input.id,
          move: { action: "answer" as const },
        }))
      )
    })
    when("message is new", { message }, (data) => data.message.is_new).then(() => {
      recordAuditStep(
        transform({ input, found }, (data) => ({
          entries: caseAudit(data.input.actor, "case.answered", data.found),
        }))
      )
      const messages = renderCaseNoticesStep(
        transform({ input, author, message }, (data) => ({
          id: data.input.id,
          news: {
            kind: "said" as const,
            by: data.author.party satisfies CaseParty,
            message: data.input.text,
            message_id: data.message.id,
          },
        }))
      )
      notifyStep({ messages })
    })

    return new WorkflowResponse(message)
  }
)
