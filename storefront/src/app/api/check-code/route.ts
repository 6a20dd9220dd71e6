import { LOCALES } from "@cholang/shared"
import { readTypedCode } from "@/features/passport/typed-code"
import { chosenOf } from "@/lib/chosen-of"
import { pathOf } from "@/lib/paths"

/**
 * `GET /api/check-code?code&locale`: where the forms for a typed code lead, so that they work without a script. A code
 * goes on to its page; anything else goes back to the form, which says what to look at again.
 */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const locale = chosenOf(LOCALES, searchParams.get("locale") ?? undefined) ?? "vi"
  const typed = (searchParams.get("code") ?? "").slice(0, 200)
  const reading = readTypedCode(typed)
  const location =
    reading.kind === "code"
      ? pathOf({ pathname: "/passport/[code]", params: { code: reading.code } }, locale)
      : pathOf({ pathname: "/check-code", query: { code: typed } }, locale)
  return new Response(null, { status: 303, headers: { location } })
}
