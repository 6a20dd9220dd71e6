import type { CustomerDataAnswer } from "@cholang/marketplace/http"
import { customerRequest } from "@/data/actor-request"

/** Everything that is held about who is signed in, as a file. */
export async function GET(): Promise<Response> {
  const answer = await customerRequest<CustomerDataAnswer>("/store/customers/me/data")
  if (!answer.ok) return new Response(null, { status: answer.status })
  return new Response(JSON.stringify(answer.body, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="cho-lang.json"',
      "cache-control": "no-store",
    },
  })
}
