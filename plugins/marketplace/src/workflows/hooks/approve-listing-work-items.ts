import { onWorkItemApproval } from "@cholang/access/workflows"
import { readDraftRow } from "../../queries/listings/read-draft"
import { noSuch } from "../_refuse"
import { approveListingDraftWorkflow } from "../approve-listing-draft"

/** How a listing is approved from the inbox: by the same use case, for the version that waits there. */
onWorkItemApproval("listing", async (container, { scope, record_id }) => {
  const draft = await readDraftRow(container, { id: record_id })
  if (draft === null) {
    throw noSuch("draft", record_id)
  }
  await approveListingDraftWorkflow(container).run({
    input: { scope, id: record_id, version: draft.version },
  })
})
