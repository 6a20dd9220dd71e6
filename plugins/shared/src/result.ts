/** An expected refusal is a value, not an exception: callers branch on `code`, never on a sentence. */
export type Result<Value, Code extends string> =
  { ok: true; value: Value } | { ok: false; code: Code }

export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
