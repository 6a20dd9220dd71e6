import {
  canReview,
  firstReviewState,
  moveReview,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  reviewFlags,
  summariseReviews,
} from "./review"

const NONE = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }

describe("a review", () => {
  it.each(["Chè thơm, gói kỹ, giao đúng hẹn.", "Good tea, 200 g lasts a month", "Mua 2 lần rồi"])(
    "that says %j is published at once",
    (text) => {
      expect(firstReviewState(reviewFlags(text))).toBe("published")
    }
  )

  it.each([
    ["Đồ LỪA ĐẢO!!!", "abuse"],
    ["Gọi tôi 0912 345 678", "contact"],
    ["viết cho a@b.vn", "contact"],
    ["mua ở chegiare.com nhé", "link"],
    ["Uống là khỏi bệnh", "health_claim"],
  ])("that says %j waits for a reader, for %s", (text, flag) => {
    expect(reviewFlags(text)).toContain(flag)
    expect(firstReviewState(reviewFlags(text))).toBe("pending")
  })

  it("is not held for words that only look alike without their marks", () => {
    expect(reviewFlags("Mật dày và thơm")).toEqual([])
    expect(reviewFlags("do lua dao")).toEqual(["abuse"])
  })

  it("is published from waiting or refusal, and refused from waiting or publication", () => {
    const moves = REVIEW_STATES.flatMap((from) =>
      REVIEW_ACTIONS.map((action) => [from, action, moveReview(from, action).ok] as const)
    )
    expect(moves.filter(([, , ok]) => !ok)).toEqual([
      ["published", "publish", false],
      ["refused", "refuse", false],
    ])
  })

  it("needs goods that were delivered, and one review a line", () => {
    const line = { delivered_at: "2026-11-01T00:00:00.000Z", quantity: 2, cancelled_quantity: 0 }

    expect(canReview(line, false).ok).toBe(true)
    expect(canReview(line, true)).toEqual({ ok: false, code: "already_reviewed" })
    expect(canReview({ ...line, delivered_at: null }, false)).toEqual({
      ok: false,
      code: "not_delivered",
    })
    expect(canReview({ ...line, cancelled_quantity: 2 }, false).ok).toBe(false)
  })
})

describe("the average of reviews", () => {
  it("is nothing without reviews", () => {
    expect(summariseReviews(NONE)).toMatchObject({ count: 0, average: null })
  })

  it("has one decimal, half up", () => {
    expect(summariseReviews({ ...NONE, 4: 1, 5: 1 }).average).toBe(4.5)
    expect(summariseReviews({ ...NONE, 4: 3, 5: 1 }).average).toBe(4.3)
    expect(summariseReviews({ ...NONE, 4: 2, 5: 1 }).average).toBe(4.3)
    expect(summariseReviews({ ...NONE, 5: 7 }).average).toBe(5)
  })
})
