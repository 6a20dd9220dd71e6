import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { getLocale } from "next-intl/server"
import { redirect } from "../i18n/navigation"
import { type ActorAnswer, askBackend, customerRequest } from "./actor-request"
import type { Query } from "./backend"
import { readSession } from "./session"

/** The backend did not answer as promised; the error page says so. */
class BackendUnavailable extends Error {
  override readonly name = "BackendUnavailable"
}

/** What a page of the account shows. Null for what does not exist; whoever is signed out signs in first. */
export async function readAsCustomer<Answer>(
  path: string,
  query: Query = {}
): Promise<Answer | null> {
  const answer = await customerRequest<Answer>(path, { query })
  if (answer.ok) return answer.body
  if (answer.status === 401 || (answer.status === 404 && path === "/store/customers/me"))
    return redirect({ href: "/account/sign-in", locale: await getLocale() })
  if (answer.status === 404 || answer.status === 400) return null
  throw new BackendUnavailable(`${path} answered ${answer.status.toString()}`)
}

type CustomerAddress = {
  id: string
  name: string
  phone: string
  street: string
  commune: string
  commune_code: string
  province: string
  province_code: string
  is_default: boolean
}

export type Customer = {
  id: string
  email: string
  name: string
  phone: string
  addresses: CustomerAddress[]
}

type CustomerAnswer = { customer: HttpTypes.StoreCustomer }

/** Who is signed in, with the address book. Whoever is not signs in first. */
export async function readCustomer(): Promise<Customer> {
  const answer = await readAsCustomer<CustomerAnswer>("/store/customers/me", {
    fields: "id,email,first_name,last_name,phone,*addresses",
  })
  if (answer === null) throw new BackendUnavailable("No customer")
  return customerOf(answer.customer)
}

/** Who is signed in; null for a guest, and where the session has ended. For pages that serve both. */
export async function readCustomerIfAny(): Promise<Customer | null> {
  const token = await readSession("customer")
  if (token === null) return null
  const answer: ActorAnswer<CustomerAnswer> = await askBackend(
    "/store/customers/me",
    { query: { fields: "id,email,first_name,last_name,phone,*addresses" } },
    token
  )
  return answer.ok ? customerOf(answer.body.customer) : null
}

function customerOf(customer: HttpTypes.StoreCustomer): Customer {
  return {
    id: customer.id,
    email: customer.email,
    name: [customer.first_name, customer.last_name].filter(Boolean).join(" "),
    phone: customer.phone ?? "",
    addresses: customer.addresses.map((address) => ({
      id: address.id,
      name: address.first_name ?? "",
      phone: address.phone ?? "",
      street: address.address_1 ?? "",
      commune: address.city ?? "",
      commune_code: textOf(address.metadata, "commune_code"),
      province: address.province ?? "",
      province_code: textOf(address.metadata, "province_code"),
      is_default: address.is_default_shipping,
    })),
  }
}

function textOf(metadata: Record<string, unknown> | null, name: string): string {
  const value = metadata?.[name]
  return typeof value === "string" ? value : ""
}
