import type { MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { RESOLVER_METHODS, resolveRequest } from "../../domain"
import { traceabilityOptionsOf } from "../../options"
import { malformedCodePage } from "./malformed-code-page"

/** A code leads to the same page for ever; five minutes let an operator move the shop to another host. */
const REDIRECT_CACHE = "public, max-age=300"
const METHODS = RESOLVER_METHODS.join(", ")

/** Answers the printed addresses `/c/{code}` and `/b/{code}`, for scanners and for scripts of any origin. */
function resolveCode(req: MedusaRequest, res: MedusaResponse): void {
  const { storefrontUrl } = traceabilityOptionsOf(req.scope)
  const { pathname, search } = new URL(req.originalUrl, storefrontUrl)
  const path = pathname.replace(/^\/[cb]\//, "")
  const resolution = resolveRequest({ method: req.method, path, search }, storefrontUrl)

  res.set({ "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Methods": METHODS })

  switch (resolution.outcome) {
    case "redirect":
      res.status(307).set({ Location: resolution.location, "Cache-Control": REDIRECT_CACHE }).end()
      return
    case "preflight":
      res.status(204).set("Allow", METHODS).end()
      return
    case "malformed":
      res
        .status(400)
        .set("Content-Security-Policy", "default-src 'none'")
        .type("html")
        .send(malformedCodePage(storefrontUrl))
      return
    case "method_not_allowed":
      res.status(405).set("Allow", METHODS).end()
  }
}

/** Without a wildcard parameter: the router would decode that itself, and fail where we answer 400. */
const PRINTED_ADDRESS = /^\/[cb](?=\/)/

export const resolverMiddlewares: MiddlewareRoute[] = [
  { matcher: PRINTED_ADDRESS, middlewares: [resolveCode] },
]
