import { chosenOf } from "./chosen-of"

it("takes from the address only what is on the list", () => {
  expect(chosenOf(["valid", "expired"], "expired")).toBe("expired")
  expect(chosenOf(["valid", "expired"], "<script>")).toBeNull()
  expect(chosenOf(["valid", "expired"], ["valid", "expired"])).toBeNull()
  expect(chosenOf(["valid", "expired"], undefined)).toBeNull()
})
