/** The value of a list that a query parameter names; null when it names none, or something else. */
export function chosenOf<Value extends string>(
  values: readonly Value[],
  parameter: string | string[] | undefined
): Value | null {
  return values.find((value) => value === parameter) ?? null
}
