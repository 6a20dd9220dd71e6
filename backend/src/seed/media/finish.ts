import { setPriority } from "node:os"
import { finishMedia } from "./finish-media"

/**
 * A program of its own: `node finish.js`, with the folder in `MEDIA_DIR`. `npm start` runs it behind the servers, at the lowest
 * priority; cut short, the next start goes on with what is missing.
 */
const LOWEST_PRIORITY = 19

async function main(): Promise<void> {
  const mediaDir = process.env["MEDIA_DIR"]
  if (mediaDir === undefined) {
    process.stderr.write("MEDIA_DIR names no folder.\n")
    process.exitCode = 1
    return
  }
  setPriority(LOWEST_PRIORITY)
  await finishMedia(mediaDir)
}

void main()
