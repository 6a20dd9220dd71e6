"use client"

/** Both languages at once: an error page has no texts to load from. */
export default function ErrorBoundary({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="wrap pass">
      <h1>Lúc này chưa tra được</h1>
      <p>
        Sổ không trả lời. Đó là lỗi của chúng tôi, không nói lên điều gì về món hàng. Xin thử lại
        sau ít phút.
      </p>
      <p lang="en">
        The register does not answer. That is our fault and says nothing about the goods. Please try
        again in a few minutes.
      </p>
      <button className="btn" type="button" onClick={reset}>
        Thử lại · <span lang="en">Try again</span>
      </button>
    </main>
  )
}
