import type { BasketRefusal } from "./refusals"

export type BasketState =
  | { status: "idle" }
  | { status: "added"; pieces: number }
  | { status: "changed" }
  | { status: "error"; code: BasketRefusal }
