import { findField, fromSheetRow, type Register } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { JudgeContext, Judgement, NumberedRow, RowMessage, SheetValues, Survey } from '../../imports/index.ts'
import { chooseKeeper } from '../choose-keeper.ts'
import { wrongStage } from '../get-record.ts'
import { hindrances, judgeRecords } from '../judge-records.ts'
import { type KeeperScope, loadScope } from '../keeper-scope.ts'
import { mergeValues } from '../merge-values.ts'
import { dayOf, loadNames, type Names } from '../names.ts'
import type { Programmes } from '../programmes.ts'
import { uniqueKeyOf } from '../record-index.ts'
import type { RecordRow, RecordValues } from '../record-row.ts'
import { lockRecords } from '../record-store.ts'
import { isKeeper, isOwnRecord, mayInPrinciple } from '../registers-policy.ts'
import { changedFields } from '../rules/changed-fields.ts'
import { findAlike } from './find-alike.ts'
import { columnOfField } from './register-columns.ts'
import { resolveReferences } from './resolve-references.ts'

/** What a row would do; `before` null: a new record. */
export type RegisterPlan = { before: RecordRow | null; values: RecordValues; keeperOrganizationId: string }

type Row = NumberedRow<SheetValues>
type Judged = Judgement<RegisterPlan>

const refused = (messages: readonly RowMessage[]): Judged => ({ verdict: 'error', messages })

const inSentence = (text: string): RowMessage[] => [{ column: null, text }]

const lies = (scope: KeeperScope, register: Register, values: RecordValues): boolean => {
  const place = register.placeField === undefined ? undefined : values[register.placeField]
  if (scope.namedIds.length > 0 || typeof place !== 'string') return true
  return isOwnRecord({ ...scope, seatIds: [] }, { keeperOrganizationId: '', placeId: place })
}

type Facts = { register: Register; names: Names; context: JudgeContext<Survey>; scope: KeeperScope; day: string }

/** A sound row beside the record it is about, if there is one; what the row does not say is left as it is. */
function compare(facts: Facts, values: RecordValues, before: RecordRow | null, messages: RowMessage[]): Judged {
  const { register, names, context, scope, day } = facts
  if (!lies(scope, register, values)) {
    const column = columnOfField(register, register.placeField ?? null)
    return refused([{ column, text: 'Địa bàn này không thuộc phạm vi cơ quan bạn theo dõi.' }])
  }
  if (before === null) {
    const plan = { before, values, keeperOrganizationId: chooseKeeper(register, scope, values) }
    return { verdict: 'new', plan, messages }
  }
  const changed = changedFields(register.fields, before.values, values)
  if (changed.length === 0) return { verdict: 'same', messages }
  if (!mayInPrinciple(context.actor, scope, 'edit', before))
    return refused(inSentence(commonErrors.not_allowed().title))
  const wrong = wrongStage('edit', before)
  if (wrong) return refused(inSentence(wrong.title))
  const say = (code: string, from: RecordValues) => {
    const field = findField(register, code)
    return field ? names.describe(field, from[code], dayOf(register, from, day)) || null : null
  }
  return {
    verdict: 'differs',
    plan: { before, values, keeperOrganizationId: before.keeperOrganizationId },
    changes: changed.flatMap((code) => {
      const column = columnOfField(register, code)
      return column === null ? [] : [{ column, before: say(code, before.values), after: say(code, values) }]
    }),
    messages,
  }
}

/** Rows of a page that are about one thing: only the first stands. */
function refuseDoubled(register: Register, rows: readonly Row[], judged: readonly Judged[]): Judged[] {
  const first = new Map<string, number>()
  return judged.map((judgement, index) => {
    if (judgement.verdict !== 'new' && judgement.verdict !== 'differs') return judgement
    const key = uniqueKeyOf(register, judgement.plan.values)
    if (key === null) return judgement
    const earlier = first.get(key)
    if (earlier !== undefined) return refused(inSentence(`Nội dung này đã có ở dòng ${earlier}. Bỏ một dòng.`))
    first.set(key, rows[index]?.number ?? 0)
    return judgement
  })
}

/** Says of each row whether it is there, is there otherwise, or is new; names, checks and records are looked up for all at once. */
export const judgeRegisterRows =
  (programmes: Programmes, register: Register) =>
  async (trx: Trx, rows: readonly Row[], context: JudgeContext<Survey>): Promise<Judged[]> => {
    const { actor, services, phase } = context
    const day = today(services.clock)
    const scope = await loadScope(trx, actor, register, day)
    if (!isKeeper(scope)) return rows.map(() => refused(inSentence(commonErrors.not_allowed().title)))
    const given = rows.map(({ values }) => fromSheetRow(register, values))
    const resolved = await resolveReferences(trx, actor.tenantId, programmes, register, given, day)
    const own = resolved.map(({ values }) => values)
    const alike = await findAlike(trx, actor.tenantId, register, own)
    const ids = alike.flatMap((record) => record?.id ?? [])
    const locked = phase === 'applying' ? await lockRecords(trx, actor.tenantId, register.code, ids) : []
    const now = new Map(locked.map((record) => [record.id, record]))
    const before = alike.map((record) => (record ? (now.get(record.id) ?? record) : null))
    const merged = own.map((values, index) => mergeValues(before[index]?.values ?? {}, values))
    const checked = await judgeRecords(trx, actor.tenantId, register, merged, day)
    const named = before.flatMap((record, index) =>
      record === null
        ? []
        : [record.values, checked[index]?.values ?? {}].map((values) => ({ values, on: dayOf(register, values, day) })),
    )
    const names = await loadNames(trx, actor.tenantId, register, named)
    const judged = rows.map((_, index): Judged => {
      const { values = {}, problems = [] } = checked[index] ?? {}
      const faults = (resolved[index]?.faults ?? []).map(({ field, text }) => ({
        column: columnOfField(register, field),
        text,
      }))
      const toMessage = ({ field, message }: (typeof problems)[number]) => ({
        column: columnOfField(register, field),
        text: message,
      })
      const inTheWay = [...faults, ...hindrances(problems, true).map(toMessage)]
      if (inTheWay.length > 0) return refused(inTheWay)
      return compare({ register, names, context, scope, day }, values, before[index] ?? null, problems.map(toMessage))
    })
    return refuseDoubled(register, rows, judged)
  }
