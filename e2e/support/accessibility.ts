import { readFileSync } from "node:fs"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")

declare global {
  interface Window {
    axe: { run: (context: Document) => Promise<AxeResults> }
  }
}

/** What axe finds serious or critical on the page as it stands, one line a finding. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Injected through the debugger, so the page's own content security policy stays as strict as it is.
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() => window.axe.run(document))
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}
