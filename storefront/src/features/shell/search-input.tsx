"use client"

import { useLocale } from "next-intl"
import { usePathname, useSearchParams } from "next/navigation"
import { Suspense } from "react"
import { pathOf } from "@/lib/paths"
import { samePageIn } from "@/lib/same-page-in"

type Props = { id: string; placeholder: string }

/** The box to type in; on the catalogue it holds what was searched for, so that it can be amended. */
export function SearchInput(props: Props) {
  const locale = useLocale()
  const isCatalogue = samePageIn(locale, usePathname()) === pathOf("/products", locale)
  // Elsewhere the address is not asked: the page around is kept for everybody, and the box must not be drawn twice.
  if (!isCatalogue) return <Input {...props} query="" />
  return (
    <Suspense fallback={<Input {...props} query="" />}>
      <InputWithQuery {...props} />
    </Suspense>
  )
}

function InputWithQuery(props: Props) {
  const query = useSearchParams().get("q") ?? ""
  return <Input key={query} {...props} query={query} />
}

function Input({ id, placeholder, query }: Props & { query: string }) {
  return (
    <input
      id={id}
      name="q"
      type="search"
      placeholder={placeholder}
      defaultValue={query}
      autoComplete="off"
      enterKeyHint="search"
      maxLength={100}
    />
  )
}
