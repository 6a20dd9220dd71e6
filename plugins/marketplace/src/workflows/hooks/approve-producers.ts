import { onWorkItemApproval } from "@cholang/access/workflows"
import { decideProducerWorkflow } from "../onboarding/decide-producer"

/** Low-risk registrations, whose commune has compared everything, may be approved together from the inbox. */
onWorkItemApproval("producer_registration", async (container, { scope, record_id }) => {
  await decideProducerWorkflow(container).run({
    input: {
      scope,
      producer_id: record_id,
      decision: "approve",
      reason: null,
      remarks: [],
      verified: [],
    },
  })
})
