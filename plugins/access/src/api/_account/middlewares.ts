import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"
import {
  AcceptInvitation,
  ChangePassword,
  ConfirmReset,
  ListAuditParams,
  OfficerChangeColleague,
  OfficerInviteColleague,
  OfficerReadHistory,
  ProducerChangeMember,
  ProducerInviteMember,
  ReadInvitation,
  RequestReset,
  SecondFactorCode,
} from "./validators"

const BODIES: Record<string, ZodType> = {
  "/auth/resets": RequestReset,
  "/auth/resets/confirm": ConfirmReset,
  "/auth/invitations": ReadInvitation,
  "/auth/invitations/accept": AcceptInvitation,
  "/producer/account/password": ChangePassword,
  "/officer/account/password": ChangePassword,
  "/producer/account/second-factor/confirm": SecondFactorCode,
  "/officer/account/second-factor/confirm": SecondFactorCode,
  "/producer/account/second-factor/end": SecondFactorCode,
  "/officer/account/second-factor/end": SecondFactorCode,
  "/producer/members/invitations": ProducerInviteMember,
  "/producer/members/:id": ProducerChangeMember,
  "/officer/officers/invitations": OfficerInviteColleague,
  "/officer/officers/:id": OfficerChangeColleague,
}

const QUERIES: Record<string, ZodType> = {
  "/producer/audit": ListAuditParams,
  "/officer/audit": ListAuditParams,
  "/admin/audit": ListAuditParams,
  "/officer/history": OfficerReadHistory,
}

/** What the routes about accounts, people and the log take; each is checked before its handler. */
export const accountMiddlewares: MiddlewareRoute[] = [
  ...Object.entries(BODIES).map(([matcher, schema]) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [validateAndTransformBody(schema)],
  })),
  ...Object.entries(QUERIES).map(([matcher, schema]) => ({
    methods: ["GET" as const],
    matcher,
    middlewares: [validateAndTransformQuery(schema, {})],
  })),
]
