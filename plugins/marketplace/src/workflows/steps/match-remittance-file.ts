import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../modules/ledger"
import { moneyOptionsOf } from "../../money-options"
import { type MatchedFile, matchRemittanceFile } from "../../queries/ledger/match-file"

export type MatchRemittanceFileStepInput = { content: string }

/** What the file pays for; refuses a file that was imported before and one with rows that cannot be read. */
export const matchRemittanceFileStep = createStep(
  "match-remittance-file",
  async ({ content }: MatchRemittanceFileStepInput, { container }) => {
    const file = await matchRemittanceFile(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      content,
      moneyOptionsOf(container).remittanceHeaders
    )
    const [first] = file.errors
    if (first !== undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Line ${first.row_number}, ${first.column}: ${first.code}`,
        first.code
      )
    }
    const [imported] = await container
      .resolve(LEDGER_MODULE)
      .listRemittances({ content_hash: file.content_hash })
    if (imported !== undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The file was imported as ${imported.id}`,
        "already_imported"
      )
    }
    return new StepResponse<MatchedFile>(file)
  }
)
