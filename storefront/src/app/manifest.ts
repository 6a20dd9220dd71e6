import type { MetadataRoute } from "next"
import { GROUND_BY_DAY } from "@/config/theme-colours"

/** For a phone's home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Chợ Làng Tuyên Quang",
    short_name: "Chợ Làng",
    description: "Chợ của các làng nghề Tuyên Quang",
    lang: "vi",
    start_url: "/",
    display: "minimal-ui",
    background_color: GROUND_BY_DAY,
    theme_color: GROUND_BY_DAY,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    ],
  }
}
