import type { RegistrationDocument } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"

type DocumentsProps = {
  documents: readonly RegistrationDocument[]
  /** Where this reader fetches private files. */
  folder: "/api/producer-documents" | "/api/officer-documents"
  /** What can be done with one, below it. */
  action?: (document: RegistrationDocument) => ReactNode
}

/** Papers that were handed in: pictures as pictures, PDFs by name. The files are private and sent to this reader only. */
export function Documents({ documents, folder, action }: DocumentsProps) {
  const t = useTranslations("registration")
  return (
    <ul className="registration__papers">
      {documents.map((document) => {
        const address = `${folder}/${document.id}`
        return (
          <li key={document.id}>
            <figure>
              {document.content_type === "application/pdf" ? null : (
                // eslint-disable-next-line @next/next/no-img-element -- private: no optimiser may fetch or keep it
                <img src={address} alt={document.file_name} loading="lazy" />
              )}
              <figcaption>
                <a className="link" href={address} target="_blank" rel="noreferrer">
                  {t("open", { name: document.file_name })}
                </a>
              </figcaption>
            </figure>
            {action?.(document)}
          </li>
        )
      })}
    </ul>
  )
}
