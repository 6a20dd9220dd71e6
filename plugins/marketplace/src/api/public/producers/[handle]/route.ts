import { asOf } from "@cholang/shared"
import { sendAnswer, toSent } from "@cholang/shared/public-answer"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ProducerAnswer } from "../../../../http"
import { closuresAt } from "../../../../queries/producer-orders/read-closures"
import { readProducer } from "../../../../queries/read-producers"

const FRESH_SECONDS = 60

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const handle = req.params["handle"] ?? ""
  const producer = await readProducer(req.scope, handle)

  if (producer === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${handle}`, "not_found")
  }
  const as_of = asOf(req.scope)
  const closures = await closuresAt(req.scope, [producer.id], as_of)
  const answer: ProducerAnswer = { producer, closure: closures.get(producer.id) ?? null, as_of }
  sendAnswer(req, res, FRESH_SECONDS, toSent(answer))
}
