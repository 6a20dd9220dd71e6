import {
  canPublish,
  moveProducer,
  PRODUCER_ACTIONS,
  PRODUCER_STATES,
  type ProducerAction,
  type ProducerState,
} from "./producer-lifecycle"

const ALLOWED: [ProducerState, ProducerAction, ProducerState][] = [
  ["draft", "submit", "submitted"],
  ["submitted", "startReview", "in_review"],
  ["submitted", "approve", "approved"],
  ["in_review", "approve", "approved"],
  ["submitted", "reject", "closed"],
  ["in_review", "reject", "closed"],
  ["closed", "reopen", "draft"],
  ["submitted", "askForChanges", "draft"],
  ["in_review", "askForChanges", "draft"],
  ["approved", "suspend", "suspended"],
  ["suspended", "reinstate", "approved"],
  ["draft", "close", "closed"],
  ["submitted", "close", "closed"],
  ["in_review", "close", "closed"],
  ["approved", "close", "closed"],
  ["suspended", "close", "closed"],
]

describe("life of a producer", () => {
  it.each(ALLOWED)("lets a %s producer %s", (from, action, to) => {
    expect(moveProducer(from, action)).toEqual({ ok: true, value: to })
  })

  it("refuses every move that is not listed above", () => {
    const listed = new Set(ALLOWED.map(([from, action]) => `${from}/${action}`))

    for (const from of PRODUCER_STATES) {
      for (const action of PRODUCER_ACTIONS) {
        expect(moveProducer(from, action).ok).toBe(listed.has(`${from}/${action}`))
      }
    }
  })

  it("lets nobody but an approved producer publish", () => {
    expect(PRODUCER_STATES.filter((state) => canPublish({ state }))).toEqual(["approved"])
  })
})
