"use server"

import { refresh } from "next/cache"
import { officerRequest, producerRequest } from "@/data/actor-request"
import { peopleRefusal, type PeopleState } from "./people-state"

const INVITATIONS = {
  producer: "/producer/members/invitations",
  officer: "/officer/officers/invitations",
} as const
const PEOPLE = { producer: "/producer/members", officer: "/officer/officers" } as const
const REQUEST = { producer: producerRequest, officer: officerRequest } as const

export async function invite(_previous: PeopleState, form: FormData): Promise<PeopleState> {
  const actor = actorOf(form)
  const answer = await REQUEST[actor](INVITATIONS[actor], {
    method: "POST",
    form,
    body: { name: textOf(form, "name"), login: textOf(form, "login"), role: textOf(form, "role") },
  })
  if (answer.ok) refresh()
  return answer.ok
    ? { refusal: null, isDone: true }
    : { refusal: peopleRefusal(answer.code), isDone: false }
}

/** Another role, or out of work for a while; whoever it is about is signed out. */
export async function changePerson(_previous: PeopleState, form: FormData): Promise<PeopleState> {
  const actor = actorOf(form)
  const role = textOf(form, "role")
  const answer = await REQUEST[actor](
    `${PEOPLE[actor]}/${encodeURIComponent(textOf(form, "id"))}`,
    {
      method: "POST",
      form,
      body: role === "" ? { is_disabled: textOf(form, "is_disabled") === "true" } : { role },
    }
  )
  if (answer.ok) refresh()
  return answer.ok
    ? { refusal: null, isDone: true }
    : { refusal: peopleRefusal(answer.code), isDone: false }
}

function actorOf(form: FormData): "producer" | "officer" {
  return form.get("actor") === "officer" ? "officer" : "producer"
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
