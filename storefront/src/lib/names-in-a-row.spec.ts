import { namesInARow } from "./names-in-a-row"

it("begins with a capital and goes on without in Vietnamese", () => {
  expect(namesInARow(["Chè Shan tuyết", "Du lịch cộng đồng"], "vi")).toBe(
    "Chè Shan tuyết, du lịch cộng đồng"
  )
})

it("leaves English names as they are: they may begin with a place", () => {
  expect(namesInARow(["Beekeeping", "Shan tea"], "en")).toBe("Beekeeping, Shan tea")
})
