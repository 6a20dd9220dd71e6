import { create, toBuffer } from "qrcode"
import { qrSvgOf, QUIET_ZONE_MODULES } from "../domain"

/** Level M survives about 15 % damage, the usual choice for labels. */
const ERROR_CORRECTION = "M"

/** Sharp at any size: for print. */
export function qrSvg(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: ERROR_CORRECTION })

  return qrSvgOf(
    { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 },
    text
  )
}

/** For screens and word processors; `modulePixels` is the side of one module. */
export function qrPng(text: string, modulePixels: number): Promise<Buffer> {
  return toBuffer(text, {
    errorCorrectionLevel: ERROR_CORRECTION,
    margin: QUIET_ZONE_MODULES,
    scale: modulePixels,
  })
}
