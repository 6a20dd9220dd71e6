import { lotQuantity } from "./lot-quantity"

it.each([
  [64_000, "gram", "kilogram", 64],
  [999, "gram", "gram", 999],
  [1500, "millilitre", "litre", 1.5],
  [1200, "piece", "piece", 1200],
] as const)("reads %d %s as %s: %d", (quantity, unit, shownUnit, amount) => {
  expect(lotQuantity({ quantity, unit })).toEqual({ unit: shownUnit, amount })
})
