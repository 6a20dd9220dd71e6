import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers as the framework's error handler does: a stable code, and a sentence for developers. */
export function refuse(
  res: MedusaResponse,
  status: 400 | 401 | 403 | 409 | 422 | 429,
  code: string,
  message: string
): void {
  res.status(status).json({ type: TYPES[status], code, message })
}

const TYPES = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  409: "conflict",
  422: "invalid_data",
  429: "too_many_requests",
}
