import { findField } from '../../../pack-kit/index.ts'
import { commonErrors, type DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { getRecordFor } from '../get-record.ts'
import { hindrances, judgeRecords } from '../judge-records.ts'
import { mergeValues } from '../merge-values.ts'
import { dayOf, loadNames } from '../names.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import { valuesToday } from '../past-record.ts'
import { findPeople } from '../people-store.ts'
import type { Programmes } from '../programmes.ts'
import { type RecordAnswer, toAnswers, toProblem } from '../record-answer.ts'
import { keepFilesOf } from '../record-files.ts'
import { uniqueKeyOf } from '../record-index.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { findByUniqueKeys } from '../record-store.ts'
import { registerErrors } from '../registers-errors.ts'
import { isOwnRecord } from '../registers-policy.ts'
import { changedFields } from '../rules/changed-fields.ts'
import { saveRecords } from '../save-records.ts'
import { findValuesAt } from '../show-record/history-store.ts'

/** Says what each of two people made of the fields that differ, so that whoever comes second can choose. */
async function conflictOf(
  { trx, known, actor, today }: OpenRegister,
  record: RecordRow,
  given: RecordValues,
  seen: number,
): Promise<DomainError> {
  const { register } = known
  const base = await findValuesAt(trx, actor.tenantId, record.id, seen)
  const before = base ? valuesToday(known, base.values, base.programmeVersion) : {}
  const mine = mergeValues(before, given)
  const on = dayOf(register, record.values, today)
  const names = await loadNames(
    trx,
    actor.tenantId,
    register,
    [mine, record.values].map((values) => ({ values, on })),
  )
  const [by] = await findPeople(trx, actor.tenantId, [record.changedBy])
  const codes = new Set([
    ...changedFields(register.fields, before, record.values),
    ...changedFields(register.fields, before, mine),
  ])
  const fields = changedFields(register.fields, mine, record.values).filter((code) => codes.has(code))
  return commonErrors.version_conflict({
    version: record.version,
    changedBy: by?.fullName ?? null,
    changedAt: record.changedAt.toISOString(),
    differences: fields.flatMap((code) => {
      const field = findField(register, code)
      if (!field) return []
      const say = (values: RecordValues) => names.describe(field, values[code], on)
      return [{ field: code, name: field.name, mine: say(mine), theirs: say(record.values) }]
    }),
  })
}

/**
 * Changes fields of a draft; fields not named stay as they are, null takes a value away.
 * @throws version_conflict with both sides of what differs, register_record_wrong, register_record_closed, register_place_not_yours,
 *   register_record_duplicate, not_allowed
 */
export const editRecord = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  { register: code, recordId }: { register: string; recordId: string },
  expectedVersion: number,
  given: RecordValues,
): Promise<RecordAnswer> =>
  inRegister(services, programmes, actor, code, async (open) => {
    const { trx, known, scope, at } = open
    const { register } = known
    const before = await getRecordFor(open, 'edit', recordId)
    if (before.version !== expectedVersion) throw await conflictOf(open, before, given, expectedVersion)
    const [judged] = await judgeRecords(trx, actor.tenantId, register, [mergeValues(before.values, given)], open.today)
    if (!judged) throw new Error('values were not judged')
    const { values, problems } = judged
    const inTheWay = hindrances(problems, true)
    if (inTheWay.length > 0) throw registerErrors.register_record_wrong({ problems: inTheWay.map(toProblem) })
    requireOwnPlace(open, before, values)
    const key = uniqueKeyOf(register, values)
    const there = (await findByUniqueKeys(trx, actor.tenantId, code, key === null ? [] : [key])).find(
      ({ id }) => id !== recordId,
    )
    if (there) throw registerErrors.register_record_duplicate({ recordId: there.id, title: there.title })
    const changed = changedFields(register.fields, before.values, values)
    const context = { tenantId: actor.tenantId, personId: actor.personId, at }
    const [record = before] =
      changed.length === 0
        ? []
        : await saveRecords(trx, known, context, [{ before, kind: 'edited', terms: { ...before, values } }])
    if (changed.length > 0) {
      await keepFilesOf(trx, actor, register, recordId, before.values, values)
      await appendAudit(services, trx, actor, {
        action: 'register_record_edited',
        subjectType: 'register_record',
        subjectId: recordId,
        details: { register: code, title: record.title, fields: changed },
      })
    }
    const [answer] = await toAnswers(trx, actor, known, scope, [record], register.listColumns, at)
    if (!answer) throw new Error('a record without an answer')
    return answer
  })

/** Who keeps the register for an area only cannot move a record out of it. */
export function requireOwnPlace(
  { known: { register }, scope }: OpenRegister,
  before: RecordRow,
  values: RecordValues,
): void {
  const place = register.placeField === undefined ? undefined : values[register.placeField]
  if (scope.namedIds.length > 0 || typeof place !== 'string' || place === before.placeId) return
  if (!isOwnRecord({ ...scope, seatIds: [] }, { keeperOrganizationId: '', placeId: place }))
    throw registerErrors.register_place_not_yours()
}
