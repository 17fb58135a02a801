import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import type { ImportKey, ImportRow } from '../import-record.ts'
import { findWaitingRows, noteResults, type RowResult } from '../import-row-store.ts'
import { changeImport, lockImport, lockKind } from '../import-store.ts'
import { type JudgedRow, judgeRows } from '../judge-rows.ts'
import { decideRow, type RowDecision, type RowJudgement } from '../rules/decide-row.ts'
import type { AnySheetKind, JudgeContext, Survey } from '../sheet-kind.ts'

export type ApplyingContext = JudgeContext<Survey> & { actor: Actor }

/**
 * Writes a page of rows in the caller's transaction, with what came of each and a line in the ledger. Rows that were dealt with
 * meanwhile are left out, so that whoever comes second writes nothing.
 * @returns false when the import is no longer being applied
 */
export async function writePage(
  trx: Trx,
  key: ImportKey,
  kind: AnySheetKind,
  numbers: readonly number[],
  context: ApplyingContext,
): Promise<boolean> {
  if ((await lockImport(trx, key))?.state !== 'applying') return false
  await lockKind(trx, key.tenantId, kind.code)
  const rows = await findWaitingRows(trx, key, numbers)
  if (rows.length === 0) return true
  const judged = await judgeRows(kind, trx, rows, context)
  const decided = judged.map((row, index) => ({ row, ...decide(rows[index] as ImportRow, row) }))
  const written = decided.filter(({ act }) => act === 'write').map(({ row }) => row)
  if (written.length > 0) await kind.write(trx, written.map(toWritten) as never, context)
  await noteResults(trx, key, decided.map(toResult))
  const { services, actor } = context
  await changeImport(trx, key, { now: services.clock.now() })
  await appendAudit(services, trx, actor, {
    action: 'sheet_rows_written',
    subjectType: 'sheet_import',
    subjectId: key.importId,
    details: {
      kind: kind.code,
      title: kind.title,
      from: rows[0]?.number,
      to: rows.at(-1)?.number,
      written: written.length,
      left: rows.length - written.length,
    },
  })
  return true
}

type Decided = { row: JudgedRow; now: RowJudgement } & RowDecision

function decide(seen: ImportRow, row: JudgedRow): { now: RowJudgement } & RowDecision {
  const { judgement } = row
  const now: RowJudgement = {
    verdict: judgement.verdict,
    messages: judgement.messages ?? [],
    changes: judgement.verdict === 'differs' ? judgement.changes : [],
  }
  return { now, ...decideRow(seen, now) }
}

const toWritten = ({ number, values, judgement }: JudgedRow) => ({
  number,
  values,
  verdict: judgement.verdict,
  plan: 'plan' in judgement ? judgement.plan : undefined,
})

const outcomes = { write: 'written', leave: 'unchanged', refuse: 'refused' } as const

/** A row refused because of what is there now may be looked at and chosen again; one with an error may not. */
function toResult({ row, now, act, messages }: Decided): RowResult {
  const mayBeChosenAgain = act === 'refuse' && now.verdict === 'differs'
  return {
    number: row.number,
    outcome: mayBeChosenAgain ? null : outcomes[act],
    verdict: now.verdict,
    messages,
    changes: now.changes,
    chosen: act === 'write',
  }
}
