import { signUpRefusal, wordedRefusal } from "./refusals"

describe("why a registration does not go on", () => {
  it("is worded where the code is known, and in general where it is not", () => {
    expect(wordedRefusal("document_locked")).toBe("document_locked")
    expect(wordedRefusal("something_new")).toBe("other")
    expect(wordedRefusal(undefined)).toBe("other")
  })

  it.each([
    [429, "refused", "too_many_attempts"],
    [503, "unavailable", "unavailable"],
    [400, "password_too_short", "password_weak"],
    [400, "login_invalid", "login_invalid"],
    [401, "unauthorized", "identity_exists"],
  ])("an account that is refused with %d %s is %s", (status, code, refusal) => {
    expect(signUpRefusal(status, code)).toBe(refusal)
  })
})
