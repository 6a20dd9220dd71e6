import { auditRow, officerActor, producerActor } from "./audit-entry"

describe("an entry of the audit log", () => {
  it("names the member or the officer, not the producer or the agency, as who acted", () => {
    expect(producerActor({ producerId: "p", memberId: "m", role: "owner" })).toEqual({
      type: "producer",
      id: "m",
    })
    expect(
      officerActor({
        officerId: "o",
        agencyId: "a",
        agencyKind: "commune",
        territory: { kind: "province" },
      })
    ).toEqual({ type: "officer", id: "o" })
  })

  it("holds null for whatever was not said, so that its hash does not depend on it", () => {
    const entry = {
      actor: { type: "system" as const, id: "seed" },
      action: "agency.created",
      record_type: "agency",
      record_id: "a",
    }
    expect(auditRow(entry, "2026-11-23T05:00:00.000Z")).toEqual({
      at: "2026-11-23T05:00:00.000Z",
      actor_type: "system",
      actor_id: "seed",
      action: "agency.created",
      record_type: "agency",
      record_id: "a",
      producer_id: null,
      agency_id: null,
      commune_code: null,
      before: null,
      after: null,
      reason: null,
    })
  })
})
