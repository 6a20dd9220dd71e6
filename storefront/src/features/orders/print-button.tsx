"use client"

import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"

export function PrintButton({ label }: { label: string }) {
  return (
    <span className="no-print needs-script">
      <Button variant="line" onClick={() => window.print()}>
        <Icon name="print" small />
        {label}
      </Button>
    </span>
  )
}
