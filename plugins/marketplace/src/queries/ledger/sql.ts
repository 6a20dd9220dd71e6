import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The pool or a transaction of it: the ledger is read by SQL, since balances are sums and amounts eight bytes wide. */
export type Sql = {
  raw<Result>(statement: string, values?: readonly unknown[]): PromiseLike<Result>
}

export function sqlOf(container: MedusaContainer): Sql {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}

/** Rows of a statement; what they look like is for the caller's schema to say. */
export async function rowsOf(
  sql: Sql,
  statement: string,
  values: readonly unknown[] = []
): Promise<unknown[]> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(statement, values)
  return rows
}
