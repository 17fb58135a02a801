import type { UnitTerms } from '../../rules/change.ts'
import type { RowGroup } from './group-rows.ts'
import type { Source, UnitRef } from './made-terms.ts'
import type { MadeUnit } from './made-units.ts'
import type { SheetRow } from './sheet-row.ts'

/** A unit that is there the day before, with its terms of that day. */
export type FormerUnit = { id: string; terms: UnitTerms }

/** The unit a row names as new: there or made by the draft (id), or still to be made. */
export type Target = { id: string } | { made: MadeUnit }

/** A row with the units its names mean. */
export type ResolvedRow = {
  row: SheetRow
  group: RowGroup
  former: FormerUnit | null
  target: Target | null
  /** “Trực thuộc mới” and “Địa bàn” of the row, or of the new unit it makes; null: not said */
  refs: { parent: UnitRef | null; place: UnitRef | null }
  /** the new unit it names, with what that comes from and, while it is to be made, its terms */
  made: { unit: MadeUnit; sources: readonly Source[]; terms: UnitTerms | null } | null
}
