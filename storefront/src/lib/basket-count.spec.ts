import { readBasketCount } from "./basket-count"

it("reads the number of pieces among other cookies", () => {
  expect(readBasketCount("theme=dark; basket_count=4; a=b")).toBe(4)
})

it.each(["", "basket_count=", "basket_count=many", "basket_count=-2", "my_basket_count=3"])(
  "shows an empty basket for %j",
  (cookies) => {
    expect(readBasketCount(cookies)).toBe(0)
  }
)
