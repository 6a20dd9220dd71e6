import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { guardPaymentSession } from "../checkout/guard-payment-session"
import { serveMedia } from "../media/serve-media"
import { PICTURE_UPLOADS_PATH, receivePicture } from "../uploads/picture-uploads"
import { allowEveryOrigin } from "./_public/cors"
import { parsePublicQuery, refuseNestedQuery } from "./_public/query"
import { PublicListCatalog } from "./public/catalog/validators"
import { PublicListCertificates } from "./public/certificates/validators"
import { limitLookUps } from "./store/orders/look-up/limit-attempts"
import { StoreLookUpOrder } from "./store/orders/look-up/validators"

export default defineMiddlewares({
  routes: [
    { matcher: "/public*", middlewares: [allowEveryOrigin, refuseNestedQuery] },
    { matcher: "/media*", middlewares: [serveMedia] },
    {
      methods: ["POST", "PATCH", "DELETE"],
      matcher: `${PICTURE_UPLOADS_PATH}*`,
      bodyParser: false,
    },
    { matcher: `${PICTURE_UPLOADS_PATH}*`, middlewares: [receivePicture] },
    {
      methods: ["GET"],
      matcher: "/public/catalog",
      middlewares: [parsePublicQuery(PublicListCatalog)],
    },
    {
      methods: ["GET"],
      matcher: "/public/certificates",
      middlewares: [parsePublicQuery(PublicListCertificates)],
    },
    {
      methods: ["POST"],
      matcher: "/store/orders/look-up",
      middlewares: [validateAndTransformBody(StoreLookUpOrder), limitLookUps],
    },
    {
      methods: ["POST"],
      matcher: "/store/payment-collections/:id/payment-sessions",
      middlewares: [guardPaymentSession],
    },
  ],
})
