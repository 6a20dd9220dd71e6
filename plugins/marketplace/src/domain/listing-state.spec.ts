import { LISTING_ACTIONS, LISTING_STATES, moveListing } from "./listing-state"

describe("listing before the public", () => {
  it("moves only as its table says", () => {
    const allowed = LISTING_STATES.flatMap((from) =>
      LISTING_ACTIONS.flatMap((action) => {
        const moved = moveListing(from, action)
        return moved.ok ? [`${from} ${action} ${moved.value}`] : []
      })
    )

    expect(allowed).toEqual([
      "published pause paused",
      "published takeDown taken_down",
      "paused resume published",
      "paused takeDown taken_down",
      "taken_down release paused",
    ])
  })

  it("gives a producer no way to show again what an officer took down", () => {
    expect(moveListing("taken_down", "resume")).toEqual({
      ok: false,
      code: "transition_not_allowed",
    })
  })
})
