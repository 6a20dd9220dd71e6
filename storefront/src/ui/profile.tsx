import type { MediaRef } from "@cholang/shared"
import type { ReactNode } from "react"
import { Print } from "./picture"
import "./styles/profile.css"

/** The head of a page about one village, person or maker: a large print, and beside it who this is. */
export function Profile({
  picture,
  seal,
  eyebrow,
  title,
  lead,
  children,
}: {
  picture: MediaRef | null
  /** Stands on the print; only for what was issued. */
  seal?: ReactNode
  eyebrow: ReactNode
  title: ReactNode
  lead?: ReactNode
  /** Facts and marks under the lead. */
  children?: ReactNode
}) {
  return (
    <div className="wrap profile">
      <div className="profile__print">
        <Print picture={picture} sizes="(min-width: 60rem) 36vw, 92vw" priority />
        {seal === undefined ? null : <span className="seal profile__seal">{seal}</span>}
      </div>
      <div className="profile__text">
        <p className="soft small">{eyebrow}</p>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="profile__lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}
