import { assertNever, type IsoDay } from "@cholang/shared"
import type { ProducerKind } from "../producer"
import { problemsOf, type RegistrationAnswers } from "./fields"
import {
  type Requirement,
  type RequirementGate,
  type RequirementHow,
  type RequirementKey,
  requirementsFor,
  type RequirementSet,
} from "./requirements"

/** What is known of a registration, as far as its checklist asks. */
export type RegistrationFacts = {
  kind: ProducerKind
  answers: RegistrationAnswers
  /** Requirements for which a document lies there. */
  documents: readonly string[]
  /** What the producer has given its word on. */
  attestations: readonly string[]
  /** What an officer has compared and found right. */
  verifications: readonly string[]
}

export type ChecklistItem = {
  key: RequirementKey
  how: RequirementHow
  gate: RequirementGate
  is_met: boolean
}

/** Every requirement of this kind of producer, each with whether it is met. */
export function checklist(
  facts: RegistrationFacts,
  set: RequirementSet,
  today: IsoDay
): ChecklistItem[] {
  return requirementsFor(facts.kind, set).map(({ key, how, gate }) => ({
    key,
    how,
    gate,
    is_met: isMet({ key, how, gate }, facts, today),
  }))
}

/** What still stands before a gate. What is needed to hand in is needed to approve, too. */
export function missingFor(
  gate: RequirementGate,
  items: readonly ChecklistItem[]
): RequirementKey[] {
  return items
    .filter((item) => !item.is_met && (gate === "approve" || item.gate === "submit"))
    .map(({ key }) => key)
}

const STEP_OF: Partial<Record<RequirementKey, "who" | "place" | "identity">> = {
  contact: "who",
  place: "place",
  identity: "identity",
}

function isMet({ key, how }: Requirement, facts: RegistrationFacts, today: IsoDay): boolean {
  switch (how) {
    case "computed": {
      const problems = problemsOf(facts.kind, facts.answers, today, STEP_OF[key])
      return Object.keys(problems).length === 0
    }
    case "attested":
      return facts.attestations.includes(key)
    case "document":
      return facts.documents.includes(key)
    case "verified":
      return facts.verifications.includes(key)
    default:
      return assertNever(how)
  }
}
