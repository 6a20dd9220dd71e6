import { PRODUCER_ROLES } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { OFFICER_ROLES, PASSWORD_LENGTH } from "../../domain"

const Name = z.string().trim().min(1).max(120)
const Login = z.string().trim().min(1).max(300)
const Password = z.string().max(PASSWORD_LENGTH.max * 2)
const Code = z.string().trim().min(1).max(100)
const Actor = z.enum(["producer", "officer"])

export const ListAuditParams = z.strictObject({ cursor: z.string().max(300).optional() })
export type ListAuditParams = z.infer<typeof ListAuditParams>

export const OfficerReadHistory = z.strictObject({
  record_type: z.string().min(1).max(100),
  record_id: z.string().min(1).max(100),
  cursor: z.string().max(300).optional(),
})
export type OfficerReadHistory = z.infer<typeof OfficerReadHistory>

export const ProducerInviteMember = z.strictObject({
  name: Name,
  login: Login,
  role: z.enum(PRODUCER_ROLES),
})
export type ProducerInviteMember = z.infer<typeof ProducerInviteMember>

export const ProducerChangeMember = z
  .strictObject({ role: z.enum(PRODUCER_ROLES).optional(), is_disabled: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0)
export type ProducerChangeMember = z.infer<typeof ProducerChangeMember>

export const OfficerInviteColleague = z.strictObject({
  name: Name,
  login: Login,
  role: z.enum(OFFICER_ROLES),
})
export type OfficerInviteColleague = z.infer<typeof OfficerInviteColleague>

export const OfficerChangeColleague = z.strictObject({ is_disabled: z.boolean() })
export type OfficerChangeColleague = z.infer<typeof OfficerChangeColleague>

export const ChangePassword = z.strictObject({ current_password: Password, password: Password })
export type ChangePassword = z.infer<typeof ChangePassword>

export const SecondFactorCode = z.strictObject({ code: Code })
export type SecondFactorCode = z.infer<typeof SecondFactorCode>

export const RequestReset = z.strictObject({ actor: Actor, identifier: Login })
export type RequestReset = z.infer<typeof RequestReset>

export const ConfirmReset = z.strictObject({
  actor: Actor,
  identifier: Login,
  code: Code,
  password: Password,
})
export type ConfirmReset = z.infer<typeof ConfirmReset>

export const ReadInvitation = z.strictObject({ token: z.string().min(1).max(200) })
export type ReadInvitation = z.infer<typeof ReadInvitation>

export const AcceptInvitation = z.strictObject({
  token: z.string().min(1).max(200),
  password: Password,
})
export type AcceptInvitation = z.infer<typeof AcceptInvitation>
