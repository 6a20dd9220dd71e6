"use client"

import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"

export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="line" className="no-print needs-script" onClick={() => window.print()}>
      <Icon name="print" small />
      {label}
    </Button>
  )
}
