import { checkoutValues, parseCheckout, shippingFieldOf } from "./checkout-input"

function form(changes: Record<string, string> = {}): FormData {
  const data = new FormData()
  const filled = {
    full_name: "  Nguyễn Thị Hoa ",
    phone: "0912 345 678",
    email: "",
    province_code: "08",
    commune_code: "00862",
    street: "Thôn Tham Vè",
    note: "",
    payment: "pp_cod_cod",
    terms: "on",
    ...changes,
  }
  for (const [name, value] of Object.entries(filled)) data.set(name, value)
  return data
}

const errorsOf = (data: FormData) => {
  const parsed = parseCheckout(checkoutValues(data))
  return parsed.ok ? {} : parsed.errors
}

describe("a checkout form", () => {
  it("is read with the name as one field and the phone in its stored form", () => {
    const parsed = parseCheckout(checkoutValues(form()))
    expect(parsed).toMatchObject({
      ok: true,
      value: { full_name: "Nguyễn Thị Hoa", phone: "+84912345678", email: "" },
    })
  })

  it.each([
    ["full_name", "   ", "required"],
    ["full_name", "a".repeat(101), "too_long"],
    ["phone", "", "required"],
    ["phone", "09123", "invalid_phone"],
    ["email", "hoa@", "invalid_email"],
    ["province_code", "", "required"],
    ["commune_code", "", "required"],
    ["street", "", "required"],
    ["note", "a".repeat(501), "too_long"],
    ["payment", "", "required"],
    ["terms", "", "required"],
  ])("with %s = %j is refused with a code for that field alone", (field, value, code) => {
    expect(errorsOf(form({ [field]: value }))).toEqual({ [field]: code })
  })

  it("names every field that is missing at once", () => {
    expect(Object.keys(errorsOf(new FormData()))).toEqual([
      "full_name",
      "phone",
      "province_code",
      "commune_code",
      "street",
      "payment",
      "terms",
    ])
  })

  it("never takes consent for given", () => {
    const data = form()
    data.delete("terms")
    expect(errorsOf(data)).toEqual({ terms: "required" })
  })

  it("keeps what was typed, as it was typed", () => {
    expect(checkoutValues(form({ phone: " 09-123" })).phone).toBe(" 09-123")
  })

  it("reads one shipping choice a parcel", () => {
    const data = form({ [shippingFieldOf("prod_1")]: "so_1", [shippingFieldOf("prod_2")]: "so_2" })
    expect(checkoutValues(data).shipping_option_ids).toEqual(["so_1", "so_2"])
  })
})
