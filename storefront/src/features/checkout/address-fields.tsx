"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import { Button } from "@/ui/button"
import { SelectField, TextField } from "@/ui/field"
import type { CheckoutValues } from "./checkout-input"
import { fetchCommunes } from "./fetch-communes"
import type { CommuneChoice } from "./state"
import { boundTo, type ErrorOf } from "./use-field-error"

/**
 * Province, commune, street. Choosing a province brings its communes; without scripts a button brings them with the
 * page, and everything typed comes back with it.
 */
export function AddressFields({
  provinces,
  values,
  communes: communesGiven,
  errorOf,
}: {
  provinces: readonly CommuneChoice[]
  values: CheckoutValues
  communes: readonly CommuneChoice[]
  errorOf: ErrorOf
}) {
  const t = useTranslations("checkout.address")
  const [provinceCode, chooseProvince] = useState(values.province_code)
  const [communeCode, chooseCommune] = useState(values.commune_code)
  const [communes, setCommunes] = useState(communesGiven)
  const [isLoading, setLoading] = useState(false)

  const changeProvince = async (code: string) => {
    chooseProvince(code)
    chooseCommune("")
    setCommunes([])
    if (code === "") return
    setLoading(true)
    setCommunes(await fetchCommunes(code))
    setLoading(false)
  }

  return (
    <fieldset className="checkout__group">
      <legend>{t("legend")}</legend>
      <SelectField
        {...boundTo("province_code", errorOf)}
        label={t("province_code")}
        value={provinceCode}
        onChange={({ currentTarget }) => void changeProvince(currentTarget.value)}
        autoComplete="address-level1"
        required
      >
        <option value="">{t("chooseProvince")}</option>
        {provinces.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <noscript>
        <Button type="submit" name="intent" value="communes" variant="line" size="small">
          {t("showCommunes")}
        </Button>
      </noscript>
      <SelectField
        {...boundTo("commune_code", errorOf)}
        label={t("commune_code")}
        hint={t("communeHint")}
        value={communeCode}
        onChange={({ currentTarget }) => chooseCommune(currentTarget.value)}
        aria-busy={isLoading}
        autoComplete="address-level2"
        required
      >
        <option value="">{t(communePrompt(provinceCode, isLoading))}</option>
        {communes.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        {...boundTo("street", errorOf)}
        label={t("street")}
        hint={t("streetHint")}
        defaultValue={values.street}
        autoComplete="street-address"
        required
      />
    </fieldset>
  )
}

function communePrompt(provinceCode: string, isLoading: boolean) {
  if (provinceCode === "") return "provinceFirst"
  return isLoading ? "loadingCommunes" : "chooseCommune"
}
