import { addDays } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { DomainError } from '../../../platform/errors.ts'
import type { JudgeContext, Judgement, NumberedRow, Survey } from '../../imports/index.ts'
import { findChanges } from '../change-store.ts'
import { findUnitNames } from '../find-unit-names.ts'
import { getReorganization, lockDraft } from '../get-reorganization.ts'
import type { ReorganizationRecord } from '../reorganization-record.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import type { ChangeValues } from './change-columns.ts'
import { kindWords } from './kind-words.ts'
import { openLookUp } from './look-up-units.ts'
import { nameWords } from './name-words.ts'
import { citedBy, resolveRow } from './resolve-rows.ts'
import { openResolver } from './resolve-units.ts'
import { tellUnused } from './rules/check-row.ts'
import { type DraftBook, openDraftBook } from './rules/draft-book.ts'
import { findClashes, roleOf, type UnitUse } from './rules/find-clashes.ts'
import type { ResolvedRow } from './rules/resolved-row.ts'
import { settleRow } from './rules/settle-row.ts'
import type { Settled } from './rules/settled.ts'
import { type Message, toSheetRow } from './rules/sheet-row.ts'
import type { ChangeSurvey } from './rules/survey-changes.ts'

export type ChangeContext = JudgeContext<Survey & ChangeSurvey>

/** How a row is written into the draft's book. */
export type ChangePlan = { book: DraftBook; settled: Settled }

type Judged = Judgement<ChangePlan>

/**
 * Says of each row whether the draft has it already, has it otherwise, or will have it newly; units that rows name are looked up for all
 * of them at once, as of the day before the draft takes effect.
 * @throws while reading: sheet_needs_effective_day, reorganization_recorded, reorganization_not_found
 */
export async function judgeChanges(
  trx: Trx,
  rows: readonly NumberedRow<ChangeValues>[],
  context: ChangeContext,
): Promise<Judged[]> {
  try {
    return await judgeOfDraft(trx, rows, context, await findDraft(trx, context))
  } catch (error) {
    // Once rows are being written, a draft that is none any more refuses them one by one.
    if (context.phase === 'reading' || !(error instanceof DomainError)) throw error
    return rows.map(() => refused({ column: null, text: error.title }))
  }
}

const refused = (message: Message): Judged => ({ verdict: 'error', messages: [message] })

async function findDraft(
  trx: Trx,
  { actor, phase, targetId }: ChangeContext,
): Promise<ReorganizationRecord & { effectiveOn: string }> {
  const id = targetId ?? ''
  const record = phase === 'applying' ? await lockDraft(trx, actor, id, null) : await getReorganization(trx, actor, id)
  if (record.state === 'discarded') throw reorganizationErrors.reorganization_not_found()
  if (record.state !== 'draft') throw reorganizationErrors.reorganization_recorded()
  const { effectiveOn } = record
  if (effectiveOn === null) throw reorganizationErrors.sheet_needs_effective_day()
  return { ...record, effectiveOn }
}

async function judgeOfDraft(
  trx: Trx,
  rows: readonly NumberedRow<ChangeValues>[],
  { actor: { tenantId }, survey, phase }: ChangeContext,
  draft: ReorganizationRecord & { effectiveOn: string },
): Promise<Judged[]> {
  const book = openDraftBook(await findChanges(trx, tenantId, draft.id), nameWords.nameKey)
  const days = { on: draft.effectiveOn, before: addDays(draft.effectiveOn, -1) }
  const given = rows.map(({ number, values }) => toSheetRow(number, values))
  const lookUp = await openLookUp(trx, tenantId, citedBy(given, survey, days))
  const resolver = openResolver({ survey, book, lookUp, words: nameWords, days })
  const resolving = { survey, resolver, kinds: kindWords, isApplying: phase === 'applying' }
  const resolved = refuseClashes(given.map((row) => resolveRow(row, resolving)))
  const names = await findNames(trx, tenantId, draft, book, resolved)
  const say = { name: (id: string) => names[id] ?? 'đơn vị khác', kinds: kindWords }
  return resolved.map((row): Judged => {
    if ('text' in row) return refused(row)
    const settled = settleRow(row, book, say)
    if ('text' in settled) return refused(settled)
    const { isThere, changes } = settled
    const messages = tellUnused(row.row)
    if (changes.length > 0) return { verdict: 'differs', plan: { book, settled }, changes, messages }
    return isThere ? { verdict: 'same', messages } : { verdict: 'new', plan: { book, settled }, messages }
  })
}

/** Rows of a page about one unit, however they cite it, that repeat or contradict each other. */
function refuseClashes(resolved: readonly (ResolvedRow | Message)[]): (ResolvedRow | Message)[] {
  const clashes = findClashes(resolved.flatMap((row) => ('text' in row ? [] : useOf(row))))
  return resolved.map((row) => {
    const text = 'text' in row ? undefined : clashes.get(row.row.number)
    return text === undefined ? row : { column: 'former', text }
  })
}

function useOf({ row: { number, kind, values }, group, former, target }: ResolvedRow): UnitUse[] {
  const role = roleOf(kind, group.continues ?? false)
  if (role === null || former === null) return []
  const to = target === null ? null : 'id' in target ? target.id : target.made.rows[0]?.number
  const link = JSON.stringify(kind === 'transfer_field' ? [to, values.fields] : to)
  return [{ number, kind, role, key: former.id, link }]
}

/** Names of the units the draft's changes about these rows name, to say what it has now. */
async function findNames(
  trx: Trx,
  tenantId: string,
  draft: ReorganizationRecord,
  book: DraftBook,
  resolved: readonly (ResolvedRow | Message)[],
): Promise<Record<string, string>> {
  const touched = resolved.flatMap((row) => {
    if ('text' in row) return []
    const about = row.former === null ? [] : book.rolesOf(row.former.id).map(({ change }) => change)
    const made = row.target && 'id' in row.target ? book.made(row.target.id) : null
    return made ? [...about, made.change] : about
  })
  return touched.length === 0 ? {} : findUnitNames(trx, tenantId, draft, [...new Set(touched)])
}
