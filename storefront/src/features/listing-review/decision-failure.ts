import vi from "../../../messages/vi/listing-review.json"

type Failure = keyof typeof vi.decide.failed

/** The words that a refusal has; the general ones where it has none. */
export function decisionFailure(code: string): Failure {
  return isFailure(code) ? code : "generic"
}

function isFailure(code: string): code is Failure {
  return Object.hasOwn(vi.decide.failed, code)
}
