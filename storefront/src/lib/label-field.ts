import vocabulary from "../../messages/vi/vocabulary.json"

export type LabelFieldKey = keyof typeof vocabulary.labelField

/** Whether the vocabulary has a name for a field of the label; producers may state others under names of their own. */
export function isLabelFieldKey(key: string): key is LabelFieldKey {
  return Object.hasOwn(vocabulary.labelField, key)
}
