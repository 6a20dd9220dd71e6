/** Fields name their form: in the sheet they stand outside of it. */
export const CATALOGUE_FORM = "catalogue"
