/**
 * Goes into every form of a signed-in person: makes the request recognisable when it is sent twice. The seed is a new
 * one each time the page is shown (`newIdempotencySeed`).
 */
export function IdempotencyField({ seed }: { seed: string }) {
  return <input type="hidden" name="idempotency_seed" value={seed} />
}
