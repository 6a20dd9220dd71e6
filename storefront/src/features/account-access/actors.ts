/** Who signs in with an account of ours: a member of a producer, or an officer. */
const ACCOUNT_ACTORS = ["producer", "officer"] as const
export type AccountActor = (typeof ACCOUNT_ACTORS)[number]

export const FRONT = { producer: "/producer", officer: "/officer" } as const
export const SIGN_IN = { producer: "/producer/sign-in", officer: "/officer/sign-in" } as const
export const SECOND_STEP = {
  producer: "/producer/second-step",
  officer: "/officer/second-step",
} as const
export const RESET = { producer: "/producer/reset", officer: "/officer/reset" } as const

export function actorOf(form: FormData): AccountActor {
  return ACCOUNT_ACTORS.find((actor) => actor === form.get("actor")) ?? "producer"
}
