import type { MediaRef } from "@cholang/shared"

/** Networks do not read WebP reliably: beside every print lies a JPEG of 1200 × 630, `/media/{key}-share.jpg`. */
export function sharePicture(picture: MediaRef): { url: string; width: number; height: number } {
  return {
    url: picture.template.replace(/-\{width\}\.\w+$/, "-share.jpg"),
    width: 1200,
    height: 630,
  }
}
