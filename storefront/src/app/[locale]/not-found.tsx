import { MissingPage } from "@/features/shell/missing-page"

/** A record vanished between two looks at it; see `proxy.ts` for paths that never were a page. */
export default function NotFound() {
  return <MissingPage />
}
