import { closureOn } from "./closure"
import {
  canCancelLines,
  canShopperCancel,
  moveProducerOrder,
  overallState,
  PRODUCER_ORDER_ACTIONS,
  PRODUCER_ORDER_STATES,
  waitsForProducer,
} from "./lifecycle"
import {
  askedLinesRefusal,
  canAskReturn,
  moveOrderReturn,
  ORDER_RETURN_ACTIONS,
  ORDER_RETURN_STATES,
  returnUntil,
} from "./order-return"
import { refundRoute } from "./refund"

describe("the life of a producer's order", () => {
  it("allows exactly the moves of the table", () => {
    const moves = PRODUCER_ORDER_STATES.flatMap((state) =>
      PRODUCER_ORDER_ACTIONS.flatMap((action) => {
        const move = moveProducerOrder(state, action)
        return move.ok && !move.value.already ? [`${state} ${action} ${move.value.to}`] : []
      })
    )
    expect(moves).toEqual([
      "placed accept accepted",
      "placed cancel cancelled",
      "accepted pack packed",
      "accepted cancel cancelled",
      "packed ship shipped",
      "packed cancel cancelled",
      "shipped deliver delivered",
      "shipped failDelivery cancelled",
      "delivered complete completed",
    ])
  })

  it("does nothing when told twice", () => {
    expect(moveProducerOrder("shipped", "ship")).toEqual({
      ok: true,
      value: { to: "shipped", already: true },
    })
  })

  it("sells nothing back that has left the house, and asks the producer for nothing after that", () => {
    const before = PRODUCER_ORDER_STATES.filter(canCancelLines)
    expect(before).toEqual(["placed", "accepted", "packed"])
    expect(PRODUCER_ORDER_STATES.filter(waitsForProducer)).toEqual(before)
    expect(PRODUCER_ORDER_STATES.filter(canShopperCancel)).toEqual(["placed"])
  })
})

describe("the state of a whole order", () => {
  it.each([
    [["placed", "placed"], "placed"],
    [["placed", "packed"], "in_preparation"],
    [["shipped", "packed"], "partly_shipped"],
    [["shipped", "shipped"], "shipped"],
    [["delivered", "shipped"], "partly_delivered"],
    [["delivered", "completed"], "delivered"],
    [["cancelled", "delivered"], "delivered"],
    [["cancelled", "placed"], "placed"],
    [["cancelled", "cancelled"], "cancelled"],
  ] as const)("of %j is %s", (states, overall) => {
    expect(overallState(states)).toBe(overall)
  })
})

describe("returns", () => {
  it("allow exactly the moves of the table", () => {
    const moves = ORDER_RETURN_STATES.flatMap((state) =>
      ORDER_RETURN_ACTIONS.flatMap((action) => {
        const move = moveOrderReturn(state, action)
        return move.ok && !move.value.already ? [`${state} ${action} ${move.value.to}`] : []
      })
    )
    expect(moves).toEqual([
      "requested accept accepted",
      "requested refuse refused",
      "requested withdraw withdrawn",
      "accepted receive received",
      "accepted withdraw withdrawn",
      "received refund refunded",
    ])
    expect(moveOrderReturn("refunded", "refund")).toEqual({
      ok: true,
      value: { to: "refunded", already: true },
    })
  })

  it("can be asked for within seven days of delivery, and not a moment later", () => {
    const return_until = returnUntil("2026-11-01T08:00:00.000Z")
    const delivered = { state: "delivered", return_until } as const

    expect(return_until).toBe("2026-11-08T08:00:00.000Z")
    expect(canAskReturn(delivered, "2026-11-08T07:59:59.999Z")).toBe(true)
    expect(canAskReturn(delivered, "2026-11-08T08:00:00.000Z")).toBe(false)
    expect(canAskReturn({ state: "shipped", return_until: null }, return_until)).toBe(false)
    expect(canAskReturn({ state: "completed", return_until }, "2026-11-02T08:00:00.000Z")).toBe(
      false
    )
  })

  it("take back only pieces that are still the order's", () => {
    const lines = [{ id: "a", quantity: 3, cancelled_quantity: 1, returned_quantity: 1 }]
    const ask = (quantity: number, id = "a") =>
      askedLinesRefusal(lines, [{ producer_order_line_id: id, quantity }])

    expect(ask(1)).toBeNull()
    expect(ask(2)).toBe("too_many_pieces")
    expect(ask(0)).toBe("too_many_pieces")
    expect(ask(0.5)).toBe("too_many_pieces")
    expect(ask(1, "b")).toBe("line_unknown")
    expect(askedLinesRefusal(lines, [])).toBe("no_lines")
    const one = { producer_order_line_id: "a", quantity: 1 }
    expect(askedLinesRefusal(lines, [one, one])).toBe("line_twice")
  })
})

describe("a refund", () => {
  it("is due only where money was taken", () => {
    const cod = { payment_kind: "cod", is_captured: false, can_refund: false } as const
    const transfer = { payment_kind: "prepaid", is_captured: true, can_refund: false } as const

    expect(refundRoute(cod, false)).toBe("not_due")
    expect(refundRoute(cod, true)).toBe("by_transfer")
    expect(refundRoute({ ...transfer, is_captured: false }, true)).toBe("not_due")
    expect(refundRoute(transfer, false)).toBe("by_transfer")
    expect(refundRoute({ ...transfer, can_refund: true }, false)).toBe("by_provider")
  })
})

describe("a closure", () => {
  const closures = [
    { starts_on: "2027-02-01", ends_on: "2027-02-10" },
    { starts_on: "2027-02-09", ends_on: "2027-02-12" },
  ]

  it("holds on its first and on its last day, and the longest one counts", () => {
    expect(closureOn(closures, "2027-01-31")).toBeNull()
    expect(closureOn(closures, "2027-02-01")).toBe(closures[0])
    expect(closureOn(closures, "2027-02-10")).toBe(closures[1])
    expect(closureOn(closures, "2027-02-13")).toBeNull()
  })
})
