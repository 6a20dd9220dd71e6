import type { MediaRef } from "@cholang/shared"
import { type ReactNode, useId } from "react"
import { cx } from "../lib/cx"
import { Picture, Print } from "./picture"
import { StoryText } from "./story-text"
import "./styles/profile.css"

/** Wider than this to its height, a picture is a scene: cut to the frame of a print it would lose most of itself. */
const SCENE_RATIO = 1.5

/** The head of a page about one village, person or maker: a large print, and beside it who this is; a scene stands above. */
export function Profile({
  picture,
  seal,
  eyebrow,
  title,
  lead,
  story,
  children,
}: {
  picture: MediaRef | null
  /** Stands on the print; only for what was issued. */
  seal?: ReactNode
  eyebrow: ReactNode
  title: ReactNode
  lead?: ReactNode
  /** Told under the name; without it the name would stand alone beside a long list of facts. */
  story?: { title: string; text: string } | undefined
  /** Facts and marks under the lead. */
  children?: ReactNode
}) {
  const storyId = useId()
  const isScene = picture !== null && picture.width > picture.height * SCENE_RATIO
  return (
    <div className={cx("wrap profile", isScene && "profile--scene")}>
      <div className="profile__print">
        {isScene ? (
          <Picture picture={picture} sizes="(min-width: 80rem) 72rem, 92vw" priority />
        ) : (
          <Print picture={picture} sizes="(min-width: 60rem) 36vw, 92vw" priority />
        )}
        {seal === undefined ? null : <span className="seal profile__seal">{seal}</span>}
      </div>
      <div className="profile__text">
        <div className="profile__name">
          <p className="soft small">{eyebrow}</p>
          <h1>{title}</h1>
          {lead === undefined ? null : <p className="profile__lead">{lead}</p>}
          {story === undefined || story.text === "" ? null : (
            <section className="profile__story" aria-labelledby={storyId}>
              <h2 id={storyId}>{story.title}</h2>
              <StoryText text={story.text} />
            </section>
          )}
        </div>
        <div className="profile__facts">{children}</div>
      </div>
    </div>
  )
}
