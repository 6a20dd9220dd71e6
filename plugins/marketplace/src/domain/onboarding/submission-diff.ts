/** What was handed in once: masked answers, the digest of the sealed number, and documents. */
export type SubmittedVersion = {
  number: number
  answers: Readonly<Record<string, string>>
  identity_digest: string | null
  documents: readonly { id: string; requirement: string; file_name: string }[]
}

export type SubmissionChange =
  | { field: string; change: "changed"; before: string | null; after: string | null }
  | { field: string; change: "document_added" | "document_removed"; file_name: string }

/** What is other in a submission than in the one before; a number that looks alike masked is told by its digest. */
export function submissionDiff(
  before: SubmittedVersion,
  after: SubmittedVersion
): SubmissionChange[] {
  const fields = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])]
  const answers = fields.flatMap((field): SubmissionChange[] => {
    const old = before.answers[field] ?? null
    const now = after.answers[field] ?? null
    const isNumber = field === "tax_code" || field === "identity_number"
    const hasChanged = old !== now || (isNumber && before.identity_digest !== after.identity_digest)
    return hasChanged ? [{ field, change: "changed", before: old, after: now }] : []
  })
  return [
    ...answers,
    ...missingFrom(before, after).map(({ requirement, file_name }) => ({
      field: requirement,
      change: "document_added" as const,
      file_name,
    })),
    ...missingFrom(after, before).map(({ requirement, file_name }) => ({
      field: requirement,
      change: "document_removed" as const,
      file_name,
    })),
  ]
}

/** Documents of `other` that `one` does not have. */
function missingFrom(one: SubmittedVersion, other: SubmittedVersion) {
  const known = new Set(one.documents.map(({ id }) => id))
  return other.documents.filter(({ id }) => !known.has(id))
}
