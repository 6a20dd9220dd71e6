import en from "../../../messages/en.json"
import vi from "../../../messages/vi.json"

/** A page without styles and scripts, in both languages, since the address says nothing of the reader's. */
export function malformedCodePage(storefrontUrl: string): string {
  const home = storefrontUrl.replace(/&/g, "&amp;").replace(/"/g, "&quot;")

  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${vi.malformed_code_title}</title>
<main>
<h1>${vi.malformed_code_title}</h1>
<p>${vi.malformed_code_body}</p>
<p><a href="${home}">${vi.to_storefront}</a></p>
<section lang="en">
<h2>${en.malformed_code_title}</h2>
<p>${en.malformed_code_body}</p>
<p><a href="${home}">${en.to_storefront}</a></p>
</section>
</main>
</html>
`
}
