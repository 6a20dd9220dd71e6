"use client"

/** The last resort, when even the head and foot of the page failed: no styles, no messages, both languages. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <main>
          <h1>Chợ Làng</h1>
          <p>Trang này chưa mở được. Thử lại sau ít phút.</p>
          <p lang="en">This page could not be opened. Please try again in a few minutes.</p>
          <button type="button" onClick={reset}>
            Thử lại · Try again
          </button>
        </main>
      </body>
    </html>
  )
}
