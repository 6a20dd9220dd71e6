"use client"

import { ErrorPage } from "@/features/shell/error-page"

export default function ErrorBoundary({ reset }: { error: Error; reset: () => void }) {
  return <ErrorPage onRetry={reset} />
}
