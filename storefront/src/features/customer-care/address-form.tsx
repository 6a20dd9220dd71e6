import { getTranslations } from "next-intl/server"
import { readCareAnswer } from "@/data/care-answer"
import { getCommunes } from "@/data/get-communes"
import { getProvinces } from "@/data/get-provinces"
import { LocaleField } from "@/i18n/locale-field-input"
import { Button } from "@/ui/button"
import { Checkbox } from "@/ui/check"
import { SelectField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { addAddress } from "./account-actions"
import { CareNote } from "./care-note"

/** Province, then commune, then street, as at the checkout; the communes come with a round trip of the form. */
export async function AddressForm({ name, phone }: { name: string; phone: string }) {
  const [t, answer, provinces] = await Promise.all([
    getTranslations("care"),
    readCareAnswer("address"),
    getProvinces(),
  ])
  const { values } = answer
  const province = values["province_code"] ?? ""
  const communes = /^\d{2}$/.test(province) ? await getCommunes(province) : null
  return (
    <form action={addAddress} className="care__form" noValidate>
      <LocaleField />
      {answer.refusal === "" ? null : <CareNote answer={answer} done={t("profile.saved")} />}
      <TextField
        name="name"
        label={t("fields.name")}
        defaultValue={values["name"] ?? name}
        autoComplete="name"
        required
      />
      <TextField
        name="phone"
        type="tel"
        label={t("fields.phone")}
        defaultValue={values["phone"] ?? phone}
        autoComplete="tel"
        required
      />
      <SelectField
        key={`province-${province}`}
        name="province_code"
        label={t("fields.province")}
        defaultValue={province}
        required
      >
        <option value="">{t("fields.chooseProvince")}</option>
        {(provinces?.provinces ?? []).map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </SelectField>
      <div>
        <Button type="submit" name="intent" value="communes" variant="line" size="small">
          {t("fields.showCommunes")}
        </Button>
      </div>
      <SelectField
        key={`commune-${province}`}
        name="commune_code"
        label={t("fields.commune")}
        defaultValue={values["commune_code"] ?? ""}
        required
      >
        <option value="">{t("fields.chooseCommune")}</option>
        {(communes?.communes ?? []).map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </SelectField>
      <TextField
        name="street"
        label={t("fields.street")}
        defaultValue={values["street"] ?? ""}
        autoComplete="street-address"
        required
      />
      <Checkbox name="is_default" defaultChecked>
        {t("fields.isDefault")}
      </Checkbox>
      <div>
        <SubmitButton busyLabel={t("busy")}>{t("addresses.save")}</SubmitButton>
      </div>
    </form>
  )
}
