import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { getRecordFor } from '../get-record.ts'
import { hindrances, judgeRecords } from '../judge-records.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { type RecordAnswer, toAnswers, toProblem } from '../record-answer.ts'
import { uniqueKeyOf } from '../record-index.ts'
import type { ChangeKind, RecordRow, RecordTerms } from '../record-row.ts'
import { findByUniqueKeys } from '../record-store.ts'
import { registerErrors } from '../registers-errors.ts'
import type { RecordAction } from '../registers-policy.ts'
import { saveRecords } from '../save-records.ts'

export type Move = Exclude<RecordAction, 'edit'>

const kinds: Readonly<Record<Move, ChangeKind>> = {
  submit: 'submitted',
  verify: 'verified',
  return: 'returned',
  remove: 'removed',
  restore: 'restored',
}

function termsAfter(move: Move, before: RecordRow, personId: string, at: Date): RecordTerms {
  if (move === 'submit') return { ...before, stage: 'submitted', submittedBy: personId }
  if (move === 'verify') return { ...before, stage: 'verified', verifiedBy: personId }
  const back = { ...before, stage: 'draft' as const, submittedBy: null, verifiedBy: null }
  if (move === 'return') return back
  return { ...before, removedAt: move === 'remove' ? at : null }
}

/** What is submitted or confirmed must be whole and right; warnings hinder nothing. */
async function requireWhole({ trx, known, actor, today }: OpenRegister, { values }: RecordRow): Promise<void> {
  const [judged] = await judgeRecords(trx, actor.tenantId, known.register, [values], today)
  const inTheWay = hindrances(judged?.problems ?? [], false)
  if (inTheWay.length > 0) throw registerErrors.register_record_wrong({ problems: inTheWay.map(toProblem) })
}

/** Meanwhile the same thing may have been recorded anew. */
async function requireOnce({ trx, known, actor }: OpenRegister, { values }: RecordRow): Promise<void> {
  const key = uniqueKeyOf(known.register, values)
  const [there] = await findByUniqueKeys(trx, actor.tenantId, known.register.code, key === null ? [] : [key])
  if (there) throw registerErrors.register_record_duplicate({ recordId: there.id, title: there.title })
}

/**
 * Submits, confirms, returns, removes or restores a record somebody sees in a version.
 * @throws version_conflict, register_record_wrong, register_own_submission, register_stage_wrong, register_record_closed,
 *   register_record_duplicate, not_allowed
 */
export const moveRecord = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  { register: code, recordId }: { register: string; recordId: string },
  expectedVersion: number,
  { move, note }: { move: Move; note: string | null },
): Promise<RecordAnswer> =>
  inRegister(services, programmes, actor, code, async (open) => {
    const { trx, known, scope, at } = open
    const before = await getRecordFor(open, move, recordId)
    if (before.version !== expectedVersion) throw commonErrors.version_conflict({ version: before.version })
    if (move === 'submit' || move === 'verify') await requireWhole(open, before)
    if (move === 'restore') await requireOnce(open, before)
    const terms = termsAfter(move, before, actor.personId, at)
    const kind = kinds[move]
    const context = { tenantId: actor.tenantId, personId: actor.personId, at }
    const [record] = await saveRecords(trx, known, context, [{ before, kind, terms, note }])
    if (!record) throw new Error('nothing was saved')
    await appendAudit(services, trx, actor, {
      action: `register_record_${kind}`,
      subjectType: 'register_record',
      subjectId: recordId,
      details: { register: code, title: record.title, ...(note === null ? {} : { note }) },
    })
    const [answer] = await toAnswers(trx, actor, known, scope, [record], known.register.listColumns, at)
    if (!answer) throw new Error('a record without an answer')
    return answer
  })
