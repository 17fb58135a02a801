import type { RecordProblem } from '../../../pack-kit/index.ts'
import { commonErrors, DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireOwnPlace } from '../edit-record/edit-record.ts'
import { wrongStage } from '../get-record.ts'
import { hindrances, judgeRecords } from '../judge-records.ts'
import { mergeValues } from '../merge-values.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { uniqueKeyOf } from '../record-index.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { findByUniqueKeys, lockRecords } from '../record-store.ts'
import { registerErrors } from '../registers-errors.ts'
import { mayInPrinciple, mayReadRecord } from '../registers-policy.ts'
import { changedFields } from '../rules/changed-fields.ts'
import { saveRecords } from '../save-records.ts'
import { requireBulkField } from './require-bulk-field.ts'

/** One field set to one value on many records; null takes it away. */
export type BulkEdit = { field: string; value: unknown; recordIds: readonly string[] }

type Judged =
  | { record: RecordRow; values: RecordValues; outcome: 'changes' | 'same' }
  | { refusal: string; title: string }

/** Records changed in one transaction. */
const rowsPerPage = 1000

const refusalOf = (record: RecordRow | undefined, error: { title: string }): Judged => ({
  refusal: error.title,
  title: record?.title ?? '',
})

const sentenceOf = (problems: readonly RecordProblem[]): string => problems.map(({ message }) => message).join('; ')

/** Why a person may not change a record at all; null where they may. */
function findRefusal({ actor, scope, known }: OpenRegister, record: RecordRow | undefined): { title: string } | null {
  if (!record || !mayReadRecord(actor, known.register, scope, record)) return registerErrors.register_record_not_found()
  if (!mayInPrinciple(actor, scope, 'edit', record)) return commonErrors.not_allowed()
  return wrongStage('edit', record)
}

function findPlaceFault(open: OpenRegister, record: RecordRow, values: RecordValues): { title: string } | null {
  try {
    requireOwnPlace(open, record, values)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

/** What would become of a page of records, locked, in the order of the ids. */
async function judgePage(open: OpenRegister, { field, value }: BulkEdit, ids: readonly string[]): Promise<Judged[]> {
  const { trx, known, actor } = open
  const { register } = known
  const locked = new Map((await lockRecords(trx, actor.tenantId, register.code, ids)).map((row) => [row.id, row]))
  const merged = ids.map((id) => mergeValues(locked.get(id)?.values ?? {}, { [field]: value }))
  const judged = await judgeRecords(trx, actor.tenantId, register, merged, open.today)
  const keys = judged.map(({ values }) => uniqueKeyOf(register, values))
  const held = await findByUniqueKeys(
    trx,
    actor.tenantId,
    register.code,
    keys.filter((key) => key !== null),
  )
  const holder = new Map(held.map(({ uniqueKey, id }) => [uniqueKey, id]))
  return ids.map((id, index): Judged => {
    const record = locked.get(id)
    const refusal = findRefusal(open, record)
    const { values = {}, problems = [] } = judged[index] ?? {}
    if (!record || refusal) return refusalOf(record, refusal ?? registerErrors.register_record_not_found())
    const inTheWay = hindrances(problems, true)
    if (inTheWay.length > 0) return refusalOf(record, { title: sentenceOf(inTheWay) })
    const fault = findPlaceFault(open, record, values)
    if (fault) return refusalOf(record, fault)
    const key = keys[index] ?? null
    if (key !== null && (holder.get(key) ?? id) !== id)
      return refusalOf(record, registerErrors.register_record_duplicate())
    if (key !== null) holder.set(key, id)
    const isSame = changedFields(register.fields, record.values, values).length === 0
    return { record, values, outcome: isSame ? 'same' : 'changes' }
  })
}

const pagesOf = (ids: readonly string[]): string[][] => {
  const once = [...new Set(ids)]
  return Array.from({ length: Math.ceil(once.length / rowsPerPage) }, (_, page) =>
    once.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
  )
}

const mostShown = 100

/** Counts of what became of records, with the first of those refused. */
export type BulkOutcome = {
  changed: number
  same: number
  refused: number
  refusals: { recordId: string; title: string; message: string }[]
}

function addUp(outcome: BulkOutcome, ids: readonly string[], judged: readonly Judged[]): BulkOutcome {
  const refusals = judged.flatMap((one, index) =>
    'refusal' in one ? [{ recordId: ids[index] ?? '', title: one.title, message: one.refusal }] : [],
  )
  const count = (wanted: string) => judged.filter((one) => 'outcome' in one && one.outcome === wanted).length
  return {
    changed: outcome.changed + count('changes'),
    same: outcome.same + count('same'),
    refused: outcome.refused + refusals.length,
    refusals: [...outcome.refusals, ...refusals].slice(0, mostShown),
  }
}

const nothingYet: BulkOutcome = { changed: 0, same: 0, refused: 0, refusals: [] }

type Steps = { services: Services; programmes: Programmes; actor: Actor; code: string; edit: BulkEdit }

/** Each page is judged, and written unless it is only looked at, in a transaction of its own. */
async function goThrough({ services, programmes, actor, code, edit }: Steps, isWritten: boolean): Promise<BulkOutcome> {
  let outcome = nothingYet
  for (const ids of pagesOf(edit.recordIds))
    outcome = await inRegister(services, programmes, actor, code, async (open) => {
      requireBulkField(open.known.register, edit.field)
      const judged = await judgePage(open, edit, ids)
      const changing = judged.flatMap((one) => ('outcome' in one && one.outcome === 'changes' ? one : []))
      if (isWritten && changing.length > 0) {
        const context = { tenantId: actor.tenantId, personId: actor.personId, at: open.at }
        const moves = changing.map(({ record, values }) => ({
          before: record,
          kind: 'edited' as const,
          terms: { ...record, values },
        }))
        await saveRecords(open.trx, open.known, context, moves)
        await appendAudit(services, open.trx, actor, {
          action: 'register_records_edited',
          subjectType: 'register',
          subjectId: null,
          details: {
            register: code,
            field: edit.field,
            count: changing.length,
            recordIds: changing.map(({ record }) => record.id),
          },
        })
      }
      return addUp(outcome, ids, judged)
    })
  return outcome
}

/** What setting one field on many records would do; writes nothing. */
export const previewBulkEdit = (...[services, programmes, actor, code, edit]: Parameters<typeof bulkEdit>) =>
  goThrough({ services, programmes, actor, code, edit }, false)

/**
 * Sets one field on many records, a few statements for each thousand; what cannot be changed is left and named. Cut short, what is
 * done stays, and doing it again changes only the rest.
 */
export const bulkEdit = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  edit: BulkEdit,
): Promise<BulkOutcome> => goThrough({ services, programmes, actor, code, edit }, true)
