import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { answerOnce } from "./_guards/idempotency"
import { enterOfficerScope } from "./_guards/officer-scope"
import { authenticateMember, enterProducerScope } from "./_guards/producer-scope"
import { officerInboxMiddlewares } from "./officer/inbox/middlewares"
import { officerRecordMiddlewares } from "./officer/records/middlewares"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/producer*",
      middlewares: [authenticateMember, enterProducerScope, answerOnce],
    },
    {
      matcher: "/officer*",
      middlewares: [authenticate("officer", ["bearer"]), enterOfficerScope, answerOnce],
    },
    ...officerInboxMiddlewares,
    ...officerRecordMiddlewares,
  ],
})
