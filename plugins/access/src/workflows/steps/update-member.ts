import { asOf, type ProducerRole, type ProducerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { membershipRefusal } from "../../domain"
import { ACCESS_MODULE } from "../../modules/access"

export type UpdateMemberStepInput = {
  /** Only members of this producer are known. */
  scope: ProducerScope
  id: string
  role?: ProducerRole | undefined
  is_disabled?: boolean | undefined
}

/** Gives a member another role, or disables or enables it; a rollback restores what was. */
export const updateMemberStep = createStep(
  "update-member",
  async ({ scope, id, role, is_disabled }: UpdateMemberStepInput, { container }) => {
    const access = container.resolve(ACCESS_MODULE)
    const members = await access.listProducerMembers({ producer_id: scope.producerId })
    const before = members.find((member) => member.id === id)
    const refusal = membershipRefusal(
      members.map((member) => ({ ...member, is_disabled: member.disabled_at !== null })),
      {
        id,
        ...(role === undefined ? {} : { role }),
        ...(is_disabled === undefined ? {} : { is_disabled }),
      }
    )
    if (before === undefined || refusal === "member_unknown") {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no member ${id}`, "not_found")
    }
    if (refusal !== null) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A producer keeps an owner", refusal)
    }
    const after = {
      id,
      role: role ?? before.role,
      disabled_at:
        is_disabled === undefined
          ? before.disabled_at
          : is_disabled
            ? new Date(asOf(container))
            : null,
    }
    await access.updateProducerMembers(after)

    const restored = { id, role: before.role, disabled_at: before.disabled_at }
    return new StepResponse({ before: told(before), after: told(after) }, restored)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(ACCESS_MODULE).updateProducerMembers(before)
    }
  }
)

function told({ role, disabled_at }: { role: ProducerRole; disabled_at: Date | null }) {
  return { role, is_disabled: disabled_at !== null }
}
