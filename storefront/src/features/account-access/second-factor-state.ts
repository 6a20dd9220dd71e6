import type { PlainState } from "./plain-state"

export type SecondFactorState =
  | { step: "start"; refusal: PlainState["refusal"] }
  /** The secret goes into an app, as a picture or typed. */
  | { step: "scan"; secret: string; qrSvg: string; refusal: PlainState["refusal"] }
  /** Shown this once. */
  | { step: "codes"; codes: readonly string[] }
