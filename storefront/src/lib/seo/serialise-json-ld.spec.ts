import { serialiseJsonLd } from "./serialise-json-ld"

describe("serialiseJsonLd", () => {
  it("lets no text of a record end the script element", () => {
    const text = serialiseJsonLd({ name: "</script><script>alert(1)</script>" })
    expect(text).not.toContain("<")
    expect(JSON.parse(text)).toMatchObject({ name: "</script><script>alert(1)</script>" })
  })

  it("names the vocabulary", () => {
    expect(JSON.parse(serialiseJsonLd({ "@type": "Product" }))).toEqual({
      "@context": "https://schema.org",
      "@type": "Product",
    })
  })
})
