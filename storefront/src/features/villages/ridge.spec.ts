import { drawRidge, RIDGE } from "./ridge"

it("lets a village stand the higher the higher it lies, and all on the drawing", () => {
  const { points } = drawRidge([60, 180, 650, 1400])
  const heights = points.map(({ y }) => y)
  expect(heights).toEqual(heights.toSorted((left, right) => right - left))
  expect(Math.min(...heights)).toBeGreaterThan(0)
  expect(Math.max(...heights)).toBeLessThan(RIDGE.height)
})

it("spaces villages evenly, so that names can stand under them", () => {
  expect(drawRidge([60, 180]).points.map(({ x }) => x)).toEqual([300, 900])
})
