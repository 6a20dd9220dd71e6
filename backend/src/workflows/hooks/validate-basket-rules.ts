import { asOf } from "@cholang/shared"
import { verdictOf } from "@cholang/traceability/domain"
import { readLotSummariesWorkflow } from "@cholang/traceability/workflows"
import { validateBasketWorkflow } from "@cholang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { paymentProblem, type Refusal } from "../../checkout/basket-rules"

/** The rules of payments and traceability over a basket that is about to become an order. */
validateBasketWorkflow.hooks.basketRules(async ({ basket }, { container }) => {
  const refusal =
    paymentProblem(basket, basket.payment_provider_id) ??
    (await recallProblem(
      basket.lines.map(({ product_id }) => product_id),
      container
    ))

  if (refusal !== null) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal.message, refusal.code)
  }
})

/** Goods of which a lot is recalled are sold only while another lot of them is in circulation. */
async function recallProblem(
  productIds: string[],
  container: MedusaContainer
): Promise<Refusal | null> {
  const { result: lots } = await readLotSummariesWorkflow(container).run({
    input: { product_ids: productIds },
  })
  const at = asOf(container)
  const withVerdict = lots.map((lot) => ({
    product_id: lot.product_id,
    verdict: verdictOf(lot, at),
  }))

  const recalled = productIds.find((productId) => {
    const verdicts = withVerdict
      .filter(({ product_id }) => product_id === productId)
      .map(({ verdict }) => verdict)
    return verdicts.includes("recalled") && !verdicts.includes("in_circulation")
  })
  return recalled === undefined
    ? null
    : {
        code: "recalled",
        message: `Product ${recalled} is recalled and no other lot of it is on sale`,
      }
}
