import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { ProducerReadStatementEntries, ProducerReadStatementFile } from "./validators"

export const producerStatementMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/producer/statements/:period/entries",
    middlewares: [validateAndTransformQuery(ProducerReadStatementEntries, {})],
  },
  {
    methods: ["GET"],
    matcher: "/producer/statements/:period/statement.csv",
    middlewares: [validateAndTransformQuery(ProducerReadStatementFile, {})],
  },
  {
    methods: ["GET"],
    matcher: "/producer/statements/:period/statement.pdf",
    middlewares: [validateAndTransformQuery(ProducerReadStatementFile, {})],
  },
]
