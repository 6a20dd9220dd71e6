import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requirementsFor, requirementSetOn, tidyFileName } from "../../../domain"
import { inspectDocument } from "../../../documents/inspect-document"
import type { LoadedRegistration } from "./load-registration"

export type StoreDocumentStepInput = {
  loaded: LoadedRegistration
  requirement: string
  file_name: string
  /** The media type it was sent as; empty where none was said. */
  claimed_type: string
  /** Base64. */
  content: string
  today: string
}

/** The most documents of one requirement: front, back and a few pages. */
const PER_REQUIREMENT_MAX = 5
const EXTENSIONS = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" }

/** Puts a document into the private files once its content is believed; a rollback removes the file. */
export const storeDocumentStep = createStep(
  "store-document",
  async (
    { loaded, requirement, file_name, claimed_type, content, today }: StoreDocumentStepInput,
    { container }
  ) => {
    const asked = requirementsFor(loaded.producer.kind, requirementSetOn(today))
    if (!asked.some(({ key, how }) => how === "document" && key === requirement)) {
      throw refusal("document_not_asked", `No document is asked for ${requirement}`)
    }
    const already = loaded.documents.filter((one) => one.requirement === requirement)
    if (already.length >= PER_REQUIREMENT_MAX) {
      throw refusal("document_too_many", `${requirement} has ${String(already.length)} documents`)
    }
    const inspected = await inspectDocument(Buffer.from(content, "base64"), {
      file_name,
      content_type: claimed_type,
    })
    if (!inspected.ok) {
      throw refusal(inspected.code, `The file for ${requirement} is not taken: ${inspected.code}`)
    }
    const { bytes, content_type, sha256 } = inspected.value
    const file = await container.resolve(Modules.FILE).createFiles({
      // Nothing of the sender's is in the name, which becomes part of a path.
      filename: `registration-${sha256.slice(0, 32)}.${EXTENSIONS[content_type]}`,
      mimeType: content_type,
      content: bytes.toString("base64"),
      access: "private",
    })
    return new StepResponse(
      {
        producer_id: loaded.producer.id,
        requirement,
        file_key: file.id,
        file_name: tidyFileName(file_name),
        content_type,
        size_bytes: bytes.length,
        sha256,
      },
      file.id
    )
  },
  async (key, { container }) => {
    if (key) {
      await container.resolve(Modules.FILE).deleteFiles(key)
    }
  }
)

function refusal(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
