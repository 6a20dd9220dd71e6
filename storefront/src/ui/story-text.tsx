import { cx } from "../lib/cx"
import "./styles/profile.css"

/** A story as it is stored, its paragraphs parted by blank lines, in the reading face and measure. */
export function StoryText({ text, className }: { text: string; className?: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "")
  return (
    <div className={cx("story-text", className)}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
