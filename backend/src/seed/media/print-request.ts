import { ok } from "node:assert/strict"
import type { Localised } from "@cholang/shared"
import {
  draw,
  portrait,
  scene,
  villageMark,
  type DrawRequest,
  type PortraitRequest,
  type SceneRequest,
  type VillageMarkRequest,
} from "../art"

/** What a record asks the studio for: its subject, what decides its look, and the words for those who cannot see it. */
export type PrintRequest =
  | ({ subject: "product"; alt: Localised } & DrawRequest)
  | ({ subject: "village"; alt: Localised } & SceneRequest)
  | ({ subject: "portrait"; alt: Localised } & PortraitRequest)
  | ({ subject: "village_mark"; alt: Localised } & VillageMarkRequest)

/** Widths are those of the stored files, ascending; the height follows from the shape of the drawing. */
export type PrintFormat = { widths: readonly number[]; drawnWidth: number; drawnHeight: number }

const FORMATS = {
  product: { widths: [320, 640, 960], drawnWidth: 800, drawnHeight: 1000 },
  village: { widths: [480, 960, 1600], drawnWidth: 1600, drawnHeight: 700 },
  portrait: { widths: [320, 640, 960], drawnWidth: 800, drawnHeight: 1000 },
  village_mark: { widths: [160, 320], drawnWidth: 300, drawnHeight: 300 },
} as const satisfies Record<PrintRequest["subject"], PrintFormat>

export function formatOf(request: PrintRequest): PrintFormat {
  return FORMATS[request.subject]
}

export function drawPrint(request: PrintRequest): string {
  switch (request.subject) {
    case "product":
      return draw(request)
    case "village":
      return scene(request)
    case "portrait":
      return portrait(request)
    case "village_mark":
      return villageMark(request)
  }
}

/** The widths a kept drawing is stored in, known from the shape it was drawn in. */
export function widthsOfDrawing(drawnWidth: number): readonly number[] {
  const format = Object.values(FORMATS).find((one) => one.drawnWidth === drawnWidth)
  ok(format, `No print is drawn ${drawnWidth} units wide`)
  return format.widths
}
