import { drawRidge, RIDGE } from "./ridge"

it("lets a village stand the higher the higher it lies, and all on the drawing", () => {
  const { points } = drawRidge([60, 180, 650, 1400])
  const heights = points.map(({ y }) => y)
  expect(heights).toEqual(heights.toSorted((left, right) => right - left))
  expect(Math.min(...heights)).toBeGreaterThan(0)
  expect(Math.max(...heights)).toBeLessThan(RIDGE.height)
})

it("keeps the ridges behind the highest village on the drawing", () => {
  const { far } = drawRidge([45, 1400])
  const heights = [...far.matchAll(/(?:L| )-?\d+ (-?\d+)/g)].map(([, y]) => Number(y))
  expect(heights.length).toBeGreaterThan(0)
  expect(Math.min(...heights)).toBeGreaterThan(0)
})

it("spaces villages evenly, so that names can stand under them", () => {
  expect(drawRidge([60, 180]).points.map(({ x }) => x)).toEqual([300, 900])
})
