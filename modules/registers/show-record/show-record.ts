import { addDays, findField } from '../../../pack-kit/index.ts'
import { dateInVietnam, startOfDay } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { getRecord } from '../get-record.ts'
import { judgeRecords } from '../judge-records.ts'
import { listPastRows } from '../list-records/as-of-store.ts'
import { dayOf, loadNames } from '../names.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import { toPastRecord, valuesToday } from '../past-record.ts'
import type { Programmes } from '../programmes.ts'
import { toAnswers, toProblem } from '../record-answer.ts'
import { fileIdsOf } from '../record-files.ts'
import { findRecordFiles } from '../record-files-store.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { registerErrors } from '../registers-errors.ts'
import { changedFields } from '../rules/changed-fields.ts'
import { findHistory } from './history-store.ts'

const mostChanges = 100

/** The newest changes, each with the fields that differ from the change before, in words before and after. */
async function describeHistory({ trx, known, actor, today }: OpenRegister, recordId: string) {
  const { register } = known
  const changes = await findHistory(trx, actor.tenantId, recordId, mostChanges + 1)
  const kept = changes.map((change) => valuesToday(known, change.values, change.programmeVersion))
  const named = kept.map((values) => ({ values, on: dayOf(register, values, today) }))
  const names = await loadNames(trx, actor.tenantId, register, named)
  const say = (code: string, values: RecordValues) => {
    const field = findField(register, code)
    return field ? names.describe(field, values[code], dayOf(register, values, today)) : ''
  }
  return changes.slice(0, mostChanges).map((change, index) => {
    const after = kept[index] ?? {}
    const before = kept[index + 1] ?? {}
    return {
      version: change.version,
      kind: change.kind,
      stage: change.stage,
      note: change.note,
      by: change.byName,
      at: change.at.toISOString(),
      fields: changedFields(register.fields, before, after).map((code) => ({
        field: code,
        before: say(code, before),
        after: say(code, after),
      })),
    }
  })
}

async function pastOf(open: OpenRegister, record: RecordRow, on: string): Promise<RecordRow> {
  const { trx, known, actor } = open
  const of = { tenantId: actor.tenantId, register: known.register.code, limit: 1, afterId: null, id: record.id }
  const [row] = await listPastRows(trx, { ...of, before: startOfDay(addDays(on, 1)) })
  const past = row && toPastRecord(known, row)
  if (!past) throw registerErrors.register_nothing_on_day()
  return past
}

/**
 * A record with all a person may know of it: values in words, what is wrong or odd, its files and what happened to it.
 * @param on yyyy-mm-dd: as it was at the end of that day
 * @throws register_record_not_found, register_nothing_on_day
 */
export const showRecord = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  { register: code, recordId, on }: { register: string; recordId: string; on: string | null },
) =>
  inRegister(services, programmes, actor, code, async (open) => {
    const { trx, known, scope, at } = open
    const { register } = known
    const record = await getRecord(open, recordId)
    const shown = on === null ? record : await pastOf(open, record, on)
    const columns = register.fields.map((field) => field.code)
    const [answer] = await toAnswers(trx, actor, known, scope, [shown], columns, at)
    const [judged] = await judgeRecords(trx, actor.tenantId, register, [shown.values], dateInVietnam(at))
    if (!answer) throw new Error('a record without an answer')
    return {
      ...answer,
      problems: (judged?.problems ?? []).map(toProblem),
      files: await findRecordFiles(trx, actor.tenantId, fileIdsOf(register, shown.values)),
      history: await describeHistory(open, recordId),
    }
  })
