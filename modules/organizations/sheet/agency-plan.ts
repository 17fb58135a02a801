import type { OrganizationTerms } from '../organization-terms.ts'
import type { ResolvedParent } from './resolve-parent.ts'
import type { Period } from './rules/sheet-period.ts'
import type { SheetValues } from './sheet-columns.ts'
import type { FoundPlace } from './sheet-place-store.ts'

/** What a row says, with what its names mean. */
export type AgencyTerms = {
  values: SheetValues
  parent: Exclude<ResolvedParent, { kind: 'problem' }>
  place: FoundPlace | null
}

/** The version a row would make, or correct. */
export type AgencyPlan = {
  /** empty for an agency not there yet */
  organizationId: string | null
  row: OrganizationTerms & { organizationId: string; validFrom: string; validTo: string | null; note: string | null }
  period: Period
  /** the row of the sheet that will make the agency above it */
  underRow: number | null
  /** the agency it would newly lie under */
  movesTo: string | null
}
