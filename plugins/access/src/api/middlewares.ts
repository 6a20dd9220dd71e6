import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { accountMiddlewares } from "./_account/middlewares"
import { closeRegistration } from "./_guards/close-registration"
import { answerOnce } from "./_guards/idempotency"
import { limitSignIn } from "./_guards/limit-sign-in"
import { enterOfficerScope } from "./_guards/officer-scope"
import { authenticateMember, enterProducerScope } from "./_guards/producer-scope"
import { refuseEndedSession } from "./_guards/refuse-ended-session"
import { officerInboxMiddlewares } from "./officer/inbox/middlewares"
import { officerRecordMiddlewares } from "./officer/records/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/auth*", middlewares: [limitSignIn] },
    { matcher: "/auth/token*", middlewares: [refuseEndedSession] },
    { matcher: "/auth/session*", middlewares: [refuseEndedSession] },
    { matcher: "/auth/mfa*", middlewares: [refuseEndedSession] },
    { matcher: "/auth/officer/account/register", middlewares: [closeRegistration] },
    {
      matcher: "/producer*",
      middlewares: [authenticateMember, enterProducerScope, answerOnce],
    },
    {
      matcher: "/officer*",
      middlewares: [authenticate("officer", ["bearer"]), enterOfficerScope, answerOnce],
    },
    ...accountMiddlewares,
    ...officerInboxMiddlewares,
    ...officerRecordMiddlewares,
  ],
})
