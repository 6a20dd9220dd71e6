"use client"

import { Icon } from "@/ui/icon"

/** Day or night by hand; kept on this device. Without scripts the system's choice holds. */
export function ThemeSwitch({ label }: { label: string }) {
  return (
    <button className="iconbtn needs-script" type="button" aria-label={label} onClick={switchTheme}>
      <Icon name="moon" />
    </button>
  )
}

function switchTheme(): void {
  const root = document.documentElement
  const isDark =
    root.dataset.theme === "dark" ||
    (root.dataset.theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches)
  const theme = isDark ? "light" : "dark"
  root.dataset.theme = theme
  try {
    localStorage.setItem("theme", theme)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
