import { asOf, dayOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DOCUMENT_MAX_BYTES } from "../../../../domain"
import type { RegistrationAnswer } from "../../../../http"
import { addRegistrationDocumentWorkflow } from "../../../../workflows/onboarding/add-registration-document"
import { readBody } from "../../../_documents/read-body"
import { registrationAnswer } from "../answer"
import type { ProducerAddRegistrationDocument } from "../validators"

/** The body is the file itself; its name and its media type must say what it is, or nothing. */
export const POST = async (
  req: MedusaRequest<unknown, ProducerAddRegistrationDocument>,
  res: MedusaResponse<RegistrationAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  const { requirement, name } = req.validatedQuery
  const bytes = await readBody(req, DOCUMENT_MAX_BYTES)
  await addRegistrationDocumentWorkflow(req.scope).run({
    input: {
      scope,
      requirement,
      file_name: name,
      claimed_type: req.headers["content-type"] ?? "",
      content: bytes.toString("base64"),
      today: dayOf(asOf(req.scope)),
    },
  })
  res.status(201).json(await registrationAnswer(req, scope))
}
