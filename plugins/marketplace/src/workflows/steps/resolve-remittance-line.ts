import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { normalised, type OwedParcel } from "../../domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import { readParcels } from "../../queries/ledger/owed-parcels"

export type ResolveRemittanceLineStepInput = {
  id: string
  /** The parcel that an unmatched row is for; the one already found unless given. */
  display_id: string | null
  /** Whether a sum other than the one owed is taken as it is. */
  accepts_difference: boolean
  resolved_by: string
}

/** Takes a row that waited as the payment of a parcel; a rollback lets it wait again. */
export const resolveRemittanceLineStep = createStep(
  "resolve-remittance-line",
  async (
    { id, display_id, accepts_difference, resolved_by }: ResolveRemittanceLineStepInput,
    { container }
  ) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const line = await ledger.retrieveRemittanceLine(id, { relations: ["remittance"] })
    if (line.state !== "unmatched" && line.state !== "difference") {
      throw refusal(`Row ${id} does not wait`, "transition_not_allowed")
    }
    const reference = normalised(display_id ?? line.display_id ?? line.reference)
    const [parcel] = await readParcels(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
      reference,
    ])
    if (parcel === undefined) {
      throw refusal(`No delivered parcel of cash on delivery is ${reference}`, "parcel_unknown")
    }
    if (parcel.owed_vnd === 0) {
      throw refusal(`Parcel ${parcel.display_id} was remitted`, "already_remitted")
    }
    const difference = line.amount_vnd - parcel.owed_vnd
    if (difference !== 0 && !accepts_difference) {
      throw refusal(
        `Row ${id} pays ${line.amount_vnd} of ${parcel.owed_vnd} đồng`,
        "difference_not_accepted"
      )
    }
    await ledger.updateRemittanceLines({
      id,
      state: "matched",
      difference_vnd: difference,
      producer_order_id: parcel.producer_order_id,
      display_id: parcel.display_id,
      resolved_by,
    })
    return new StepResponse<Resolved, Before>(
      {
        parcel,
        amount_vnd: line.amount_vnd,
        remitted_at: line.remittance.remitted_at.toISOString(),
      },
      {
        id,
        state: line.state,
        difference_vnd: line.difference_vnd,
        producer_order_id: line.producer_order_id,
        display_id: line.display_id,
        resolved_by: line.resolved_by,
      }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(LEDGER_MODULE).updateRemittanceLines(before)
    }
  }
)

type Resolved = { parcel: OwedParcel; amount_vnd: number; remitted_at: string }
type Before = {
  id: string
  state: "unmatched" | "difference"
  difference_vnd: number
  producer_order_id: string | null
  display_id: string | null
  resolved_by: string | null
}

function refusal(sentence: string, code: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence, code)
}
