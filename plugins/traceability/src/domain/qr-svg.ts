/** A QR symbol as rows of modules; what reads a text into one lives outside the domain. */
export type QrMatrix = { size: number; isDark: (row: number, column: number) => boolean }

/** ISO/IEC 18004 asks for a light margin of four modules on every side. */
export const QUIET_ZONE_MODULES = 4

/**
 * The symbol as one SVG path, one unit a module, runs of dark modules merged into one rectangle: print software keeps
 * the edges sharp at any size and shows no hairlines between modules.
 */
export function qrSvgOf({ size, isDark }: QrMatrix, title: string): string {
  const side = size + 2 * QUIET_ZONE_MODULES
  const path = Array.from({ length: size }, (_, row) =>
    rowPath(size, (column) => isDark(row, column), row)
  ).join("")

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" role="img">` +
    `<title>${escapeText(title)}</title>` +
    `<rect width="${side}" height="${side}" fill="#fff"/>` +
    `<path d="${path}" fill="#000"/>` +
    `</svg>\n`
  )
}

function rowPath(size: number, isDark: (column: number) => boolean, row: number): string {
  let path = ""
  for (let column = 0; column < size; column += 1) {
    const start = column
    while (column < size && isDark(column)) {
      column += 1
    }
    if (column > start) {
      const width = column - start
      path += `M${start + QUIET_ZONE_MODULES} ${row + QUIET_ZONE_MODULES}h${width}v1h-${width}z`
    }
  }
  return path
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}
