import { readFile } from "node:fs/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketplaceOptionsOf } from "../../options"
import { writePicture } from "../../pictures/write-picture"
import { invalid } from "../_refuse"

export type DrawPictureStepInput = {
  /** Where the upload lies on this machine. */
  path: string
}

/** Draws a sent picture anew in the shop's widths. Needs no undo: a file that nothing names is seen by nobody. */
export const drawPictureStep = createStep(
  "draw-picture",
  async ({ path }: DrawPictureStepInput, { container }) => {
    const written = await writePicture(
      await readFile(path),
      marketplaceOptionsOf(container).mediaDir
    )
    if (!written.ok) {
      throw invalid(written.code, `The picture is refused: ${written.code}`)
    }
    return new StepResponse([written.value])
  }
)
