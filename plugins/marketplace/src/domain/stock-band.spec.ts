import { LOW_STOCK_PIECES, stockBand } from "./stock-band"

describe("stockBand", () => {
  it.each([
    [null, "in_stock"],
    [LOW_STOCK_PIECES + 1, "in_stock"],
    [LOW_STOCK_PIECES, "low"],
    [1, "low"],
    [0, "sold_out"],
    [-3, "sold_out"],
  ] as const)("says of %s pieces: %s", (available, band) => {
    expect(stockBand(available)).toBe(band)
  })
})
