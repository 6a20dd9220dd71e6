import "server-only"
import type { BegunRegistrationAnswer, RegistrationAnswer } from "@cholang/marketplace/http"
import { type ActorAnswer, askBackend, producerRequest } from "./actor-request"
import { readAsProducer } from "./read-as"

/** The registration of the signed-in member's producer; null for one that an operator recorded. */
export function readRegistration(): Promise<RegistrationAnswer | null> {
  return readAsProducer<RegistrationAnswer>("/producer/registration")
}

/** Makes an account that belongs to no producer yet. */
export function signUpAsProducer(
  identifier: string,
  password: string
): Promise<ActorAnswer<{ token: string }>> {
  return askBackend(
    "/auth/producer/account/register",
    { method: "POST", body: { identifier, password } },
    null
  )
}

/** Opens a registration for whoever bears the token. */
export function beginRegistration(
  token: string,
  body: { kind: string; name: string; person: string; commune_code: string; locale: string }
): Promise<ActorAnswer<BegunRegistrationAnswer>> {
  return askBackend("/producer/registrations", { method: "POST", body }, token)
}

export function saveRegistrationStep(
  step: string,
  answers: Record<string, string>,
  form: FormData
): Promise<ActorAnswer<RegistrationAnswer>> {
  return producerRequest(`/producer/registration/steps/${encodeURIComponent(step)}`, {
    method: "POST",
    body: { answers },
    form,
  })
}

export function addRegistrationDocument(
  requirement: string,
  file: File,
  form: FormData
): Promise<ActorAnswer<RegistrationAnswer>> {
  return producerRequest("/producer/registration/documents", {
    method: "POST",
    query: { requirement, name: file.name.slice(-200) },
    body: file,
    form,
  })
}

export function removeRegistrationDocument(
  id: string,
  form: FormData
): Promise<ActorAnswer<RegistrationAnswer>> {
  return producerRequest(`/producer/registration/documents/${encodeURIComponent(id)}`, {
    method: "DELETE",
    form,
  })
}

export function submitRegistration(
  attested: string[],
  form: FormData
): Promise<ActorAnswer<RegistrationAnswer>> {
  return producerRequest("/producer/registration/submit", {
    method: "POST",
    body: { attested },
    form,
  })
}
