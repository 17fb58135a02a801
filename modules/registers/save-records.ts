import type { Register } from '../../pack-kit/index.ts'
import { findField } from '../../pack-kit/index.ts'
import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { KnownRegister } from './known-register.ts'
import { dayOf, loadNames, type Names } from './names.ts'
import { indexOf, uniqueKeyOf } from './record-index.ts'
import { deleteIndex, insertIndex } from './record-index-store.ts'
import type { ChangeKind, RecordRow, RecordTerms } from './record-row.ts'
import {
  findByUniqueKeys,
  insertChanges,
  insertRecords,
  isDoubled,
  type NewChange,
  updateRecords,
  type WrittenRecord,
} from './record-store.ts'
import { registerErrors } from './registers-errors.ts'

/**
 * What becomes of one record. `before` null: it is new. `kind` null: nothing of it changed but the version of its programme; then no
 * row of its history is written.
 */
export type RecordMove = {
  before: RecordRow | null
  kind: ChangeKind | null
  terms: RecordTerms
  clientKey?: string | null
  note?: string | null
}

export type SaveContext = { tenantId: string; personId: string | null; at: Date }

const longestTitle = 500

const titleOf = (register: Register, terms: RecordTerms, names: Names, on: string): string =>
  register.titleFields
    .map((code) => {
      const field = findField(register, code)
      return field ? names.describe(field, terms.values[code], on) : ''
    })
    .filter((words) => words !== '')
    .join(' – ')
    .slice(0, longestTitle) || `${register.nameOne} chưa có tên`

const textAt = (values: RecordTerms['values'], code: string | undefined): string | null => {
  const value = code === undefined ? undefined : values[code]
  return typeof value === 'string' ? value : null
}

function toRow(
  { programme, register }: KnownRegister,
  { before, kind, terms, clientKey = null }: RecordMove,
  { personId, at }: SaveContext,
  title: string,
): WrittenRecord {
  const by = personId ?? before?.changedBy ?? ''
  return {
    id: before?.id ?? newId(),
    register: register.code,
    keeperOrganizationId: terms.keeperOrganizationId,
    stage: terms.stage,
    values: terms.values,
    submittedBy: terms.submittedBy,
    verifiedBy: terms.verifiedBy,
    removedAt: terms.removedAt,
    placeId: textAt(terms.values, register.placeField),
    onDate: textAt(terms.values, register.dateField),
    title,
    version: (before?.version ?? 0) + (kind === null ? 0 : 1),
    programmeVersion: programme.version,
    clientKey: before?.clientKey ?? clientKey,
    uniqueKey: uniqueKeyOf(register, terms.values),
    createdBy: before?.createdBy ?? by,
    createdAt: before?.createdAt ?? at,
    changedBy: kind === null ? (before?.changedBy ?? by) : by,
    changedAt: kind === null ? (before?.changedAt ?? at) : at,
  }
}

/** An upgrade may make two records alike: the one that was first keeps its key, both stay. */
async function leaveDoubledKeys(trx: Trx, tenantId: string, rows: readonly WrittenRecord[]): Promise<WrittenRecord[]> {
  const keys = rows.flatMap(({ uniqueKey }) => uniqueKey ?? [])
  const held = await findByUniqueKeys(trx, tenantId, rows[0]?.register ?? '', keys)
  const holder = new Map(held.map(({ uniqueKey, id }) => [uniqueKey, id]))
  return rows.map((row) => {
    if (row.uniqueKey === null) return row
    const id = holder.get(row.uniqueKey) ?? row.id
    holder.set(row.uniqueKey, id)
    return id === row.id ? row : { ...row, uniqueKey: null }
  })
}

/** Tables by which records are found are written again only for records whose values changed, or that are removed or restored. */
const isIndexStale = ({ before, kind, terms }: RecordMove): boolean =>
  before === null ||
  kind === null ||
  ['edited', 'upgraded', 'removed', 'restored'].includes(kind) ||
  before.values !== terms.values

/**
 * Writes records of one register with their history and all they are found by, a few statements for all of them, in the caller's
 * transaction. Values are complete and were checked; records that are there are locked.
 * @returns the records as they now are, in the order given
 * @throws register_record_duplicate
 */
export async function saveRecords(
  trx: Trx,
  known: KnownRegister,
  context: SaveContext,
  moves: readonly RecordMove[],
  { leavesDoubled = false } = {},
): Promise<RecordRow[]> {
  const { register, programme, hash } = known
  const { tenantId, personId, at } = context
  const today = dateInVietnam(at)
  const dayOfMove = ({ terms }: RecordMove) => dayOf(register, terms.values, today)
  const named = moves.map((move) => ({ values: move.terms.values, on: dayOfMove(move) }))
  const names = await loadNames(trx, tenantId, register, named)
  const made = moves.map((move) => toRow(known, move, context, titleOf(register, move.terms, names, dayOfMove(move))))
  const rows = leavesDoubled ? await leaveDoubledKeys(trx, tenantId, made) : made
  const of = { tenantId, programme: programme.code, hash }
  try {
    await insertRecords(
      trx,
      of,
      rows.filter((_, index) => moves[index]?.before === null),
    )
    await updateRecords(
      trx,
      of,
      rows.filter((_, index) => moves[index]?.before !== null),
    )
  } catch (error) {
    throw isDoubled(error) ? registerErrors.register_record_duplicate() : error
  }
  const changes = rows.flatMap((record, index): NewChange[] => {
    const { kind = null, note = null } = moves[index] ?? {}
    return kind === null ? [] : [{ id: newId(), kind, note, record }]
  })
  await insertChanges(trx, { tenantId, personId, hash, at }, changes)
  const isStale = moves.map(isIndexStale)
  const stale = rows.filter((_, index) => isStale[index])
  await deleteIndex(
    trx,
    tenantId,
    moves.flatMap(({ before }, index) => (before !== null && isStale[index] ? before.id : [])),
  )
  await insertIndex(
    trx,
    tenantId,
    register.code,
    stale
      .filter(({ removedAt }) => removedAt === null)
      .map(({ id, values }) => ({ id, ...indexOf(register, values, names, dayOf(register, values, today)) })),
  )
  return rows
}
