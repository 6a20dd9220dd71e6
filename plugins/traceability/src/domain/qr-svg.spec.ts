import { qrSvgOf } from "./qr-svg"

const matrixOf = (...rows: string[]) => ({
  size: rows.length,
  isDark: (row: number, column: number) => rows[row]?.[column] === "#",
})

describe("a QR picture as SVG", () => {
  it("draws each run of dark modules as one rectangle inside a quiet zone of four modules", () => {
    const svg = qrSvgOf(matrixOf("##.", ".#.", "#.#"), "x")
    expect(svg).toContain('viewBox="0 0 11 11"')
    expect(svg).toContain('d="M4 4h2v1h-2zM5 5h1v1h-1zM4 6h1v1h-1zM6 6h1v1h-1z"')
    expect(svg.match(/<path/g)).toHaveLength(1)
  })

  it("keeps its title from breaking out of the picture", () => {
    expect(qrSvgOf(matrixOf("#"), "<a&b>")).toContain("<title>&lt;a&amp;b&gt;</title>")
  })
})
