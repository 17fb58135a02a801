import type { Trx } from '../../platform/db/database.ts'
import type { Certainty, UnitTerms } from './rules/change.ts'
import type { UnitFacts, WorldFacts } from './rules/unit-facts.ts'

/** `since`: the first day it is under that parent by that name; null: before the data. */
type Child = { id: string; parentId: string; name: string; since: string | null }
type TakenName = Omit<WorldFacts['takenNames'][number], 'unit'>
type TakenCode = Omit<WorldFacts['takenCodes'][number], 'unit'>

/** A unit with the terms it has from the day of a reorganization on. */
export type UnitToWrite = { id: string; terms: UnitTerms; certainty: Certainty; note: string | null }

export type SuccessionToWrite = {
  predecessorId: string
  successorId: string
  position: number
  fields: readonly string[] | null
  predecessorEnds: boolean
  certainty: Certainty
}

/** What a reorganization writes of one kind of unit. */
export type UnitChanges = {
  ended: readonly string[]
  changed: readonly UnitToWrite[]
  made: readonly UnitToWrite[]
  successions: readonly SuccessionToWrite[]
}

/** The one way in which agencies and places are read and written by reorganizations. */
export type Units = {
  findFacts(trx: Trx, tenantId: string, ids: readonly string[]): Promise<UnitFacts[]>
  /** directly under these on the day, or coming under them later */
  findChildrenFrom(trx: Trx, tenantId: string, ids: readonly string[], on: string): Promise<Child[]>
  /** for those that take over or pass something on that day or later, the first such day */
  findLaterSuccessions(
    trx: Trx,
    tenantId: string,
    ids: readonly string[],
    on: string,
  ): Promise<{ id: string; on: string }[]>
  /** who is whose parent, for these and everybody above */
  findLines(
    trx: Trx,
    tenantId: string,
    ids: readonly string[],
    on: string,
  ): Promise<{ id: string; parentId: string | null }[]>
  findTakenNames(
    trx: Trx,
    tenantId: string,
    wanted: readonly { parentId: string | null; name: string }[],
    on: string,
  ): Promise<TakenName[]>
  findTakenCodes(trx: Trx, tenantId: string, codes: readonly string[], on: string): Promise<TakenCode[]>
  write(
    trx: Trx,
    tenantId: string,
    reorganization: { id: string; on: string; document: string; today: string },
    changes: UnitChanges,
  ): Promise<void>
  undo(trx: Trx, tenantId: string, reorganizationId: string, today: string): Promise<void>
}
