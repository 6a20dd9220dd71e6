import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GEOGRAPHICAL_INDICATIONS_MODULE } from "../../modules/geographical-indications"

/** Finds the ids of indications by their handles; refuses when one is not registered. */
export const findIndicationsStep = createStep(
  "find-indications",
  async (handles: string[], { container }) => {
    const indications = await container
      .resolve(GEOGRAPHICAL_INDICATIONS_MODULE)
      .listGeographicalIndications({ handle: handles })
    const ids = Object.fromEntries(indications.map(({ handle, id }) => [handle, id]))
    const unknown = handles.filter((handle) => ids[handle] === undefined)
    if (unknown.length > 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `No indication is registered as: ${unknown.join(", ")}`
      )
    }
    return new StepResponse(ids)
  }
)
