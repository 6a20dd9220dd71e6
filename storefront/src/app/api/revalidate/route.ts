import { revalidateTag } from "next/cache"
import { planRevalidation } from "@/data/revalidation-plan"
import { isSignedBy } from "@/data/signature"
import { env } from "@/env"

/** The backend says here what changed; the next visitor gets a fresh page. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  if (!isSignedBy(env().REVALIDATE_SECRET, body, request.headers.get("x-cholang-signature"))) {
    return Response.json({ code: "bad_signature" }, { status: 401 })
  }
  const plan = planRevalidation(body)
  if (plan === null) return Response.json({ code: "bad_announcement" }, { status: 400 })
  for (const tag of plan.tags) revalidateTag(tag, { expire: 0 })
  return Response.json(plan)
}
