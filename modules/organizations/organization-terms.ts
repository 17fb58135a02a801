/** What holds of an agency for a time: the terms of one version. */
export type OrganizationTerms = {
  kind: string
  level: string
  name: string
  shortName: string | null
  /** by Quyết định 20/2020/QĐ-TTg, level 1 leftmost */
  code: string | null
  /** by QCVN 102:2016/BTTTT, level 1 rightmost */
  code102: string | null
  /** other names by which directives call it */
  aliases: readonly string[]
  parentId: string | null
  /** the place it governs, or lies in */
  placeId: string | null
  /** fields of work, codes of rules/fields-of-work.ts */
  fields: readonly string[]
}

/** An agency to be entered with the terms it has from a day on (yyyy-mm-dd). */
export type NewOrganization = OrganizationTerms & { validFrom: string }

export type Certainty = 'confirmed' | 'uncertain'

/** Terms with the days they hold (yyyy-mm-dd, `validTo` not included). */
export type OrganizationVersion = OrganizationTerms & {
  organizationId: string
  validFrom: string
  validTo: string | null
  certainty: Certainty
  /** why uncertain, or where it is from */
  note: string | null
  /** the reorganization that made it, and the one that ended it */
  reorganizationId: string | null
  endedBy: string | null
}
