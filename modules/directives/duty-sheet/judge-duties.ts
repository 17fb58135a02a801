import { plainWords } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { type DutyValues, findAssignmentsUnder } from '../../duties/index.ts'
import type { JudgeContext, Judgement, NumberedRow } from '../../imports/index.ts'
import type { DutyPlan } from './duty-plan.ts'
import { findCitedDirectives } from './find-cited-directives.ts'
import { resolveAgencies } from './resolve-agencies.ts'
import { compareDuty } from './rules/compare-duty.ts'
import { documentKey, sayDocument } from './rules/read-document-cell.ts'
import { type DutyReading, readDutyRow } from './rules/read-duty-row.ts'
import { settleAgencies } from './rules/settle-agencies.ts'
import type { DutySurvey } from './rules/survey-duties.ts'

type Row = NumberedRow<DutyValues>
type Judged = Judgement<DutyPlan>
type Read = { row: Row; reading: DutyReading }

/** Says of each row whether its duty is there, there with another deadline, or new; looked up for all rows of a page at once. */
export async function judgeDuties(
  trx: Trx,
  rows: readonly Row[],
  { services, actor, survey, fileName }: JudgeContext<DutySurvey>,
): Promise<Judged[]> {
  const day = today(services.clock)
  const judged = new Map<number, Judged>()
  const read: Read[] = []
  for (const row of rows) {
    const place = survey.placeOf(row.number)
    const text = 'Dòng tiêu đề mục: các dòng dưới thuộc mục này. Không phải nhiệm vụ nên không ghi.'
    const answer = place.isSection ? null : readDutyRow(row.values, place, { fileName, today: day })
    if (answer === null) judged.set(row.number, { verdict: 'same', messages: [{ column: null, text }] })
    else if ('faults' in answer) judged.set(row.number, { verdict: 'error', messages: answer.faults })
    else read.push({ row, reading: answer.reading })
  }
  const judge = await lookUp(trx, actor.tenantId, read, day)
  const taken = new Map<string, number>()
  for (const one of read) judged.set(one.row.number, refuseDoubled(one, judge(one, survey), taken))
  return rows.map(({ number }) => judged.get(number) ?? { verdict: 'error', messages: [] })
}

/** Everything that rows of a page name; answers how one of them is judged. */
async function lookUp(trx: Trx, tenantId: string, read: readonly Read[], day: string) {
  const directiveOf = await findCitedDirectives(
    trx,
    tenantId,
    read.map(({ reading }) => reading.document),
  )
  const on = ({ document }: DutyReading) => document.issuedOn ?? day
  const named = read.flatMap(({ reading }) =>
    [...reading.leads, ...reading.coordinators].map((text) => ({ text, on: on(reading) })),
  )
  const who = await resolveAgencies(trx, tenantId, named, day)
  const settle = (reading: DutyReading) => {
    const parties = (names: string[]) => names.map((text) => ({ text, who: who({ text, on: on(reading) }) }))
    return settleAgencies(parties(reading.leads), parties(reading.coordinators))
  }
  const leadIds = read.flatMap(({ reading }) => {
    const answer = settle(reading)
    return 'settled' in answer ? [answer.settled.firstLeadId, answer.settled.leadId] : []
  })
  const directiveIds = read.flatMap(({ reading }) => {
    const answer = directiveOf(reading.document)
    return 'found' in answer && answer.found ? [answer.found.id] : []
  })
  const known = Map.groupBy(
    await findAssignmentsUnder(trx, tenantId, [...new Set(directiveIds)], [...new Set(leadIds)]),
    ({ directiveId }) => directiveId,
  )
  return ({ row, reading }: Read, survey: DutySurvey): Judged => {
    const directive = directiveOf(reading.document)
    const parties = settle(reading)
    if ('problem' in directive) return { verdict: 'error', messages: [{ column: 'document', text: directive.problem }] }
    if ('faults' in parties) return { verdict: 'error', messages: parties.faults }
    const { settled } = parties
    const { text, deadline, notes } = reading
    const compared = compareDuty(
      { text, deadline, leadIds: [settled.firstLeadId, settled.leadId] },
      known.get(directive.found?.id ?? '') ?? [],
    )
    if (compared.kind === 'same')
      return { verdict: 'same', messages: compared.note === null ? [] : [{ column: 'deadline', text: compared.note }] }
    if (compared.kind === 'deadline') {
      const { assignmentId, dutyId } = compared.known
      const plan: DutyPlan = {
        act: 'deadline',
        assignmentId,
        dutyId,
        directive: directive.found,
        on: deadline.on ?? '',
      }
      const { before, after } = compared
      return { verdict: 'differs', plan, changes: [{ column: 'deadline', before, after }] }
    }
    const { alike } = survey.placeOf(row.number)
    if (alike !== null)
      return {
        verdict: 'error',
        messages: [{ column: 'deadline', text: `Nhiệm vụ này đã có ở dòng ${alike} với thời hạn khác. Giữ một dòng.` }],
      }
    const messages = [...notes, ...settled.notes]
    const plan: DutyPlan = { act: 'create', directiveId: directive.found?.id ?? null, reading, settled }
    return settled.proposals.length === 0
      ? { verdict: 'new', plan, messages }
      : { verdict: 'differs', plan, changes: settled.proposals, messages }
  }
}

/** Rows of a page whose leads turn out to be the same agency, however they name it: only the first stands. */
function refuseDoubled({ row, reading }: Read, judged: Judged, taken: Map<string, number>): Judged {
  if ((judged.verdict !== 'new' && judged.verdict !== 'differs') || judged.plan.act !== 'create') return judged
  const key = `${plainWords(reading.text)}\n${judged.plan.settled.leadId}\n${documentKey(reading.document)}`
  const earlier = taken.get(key)
  taken.set(key, earlier ?? row.number)
  if (earlier === undefined) return judged
  const text = `Nhiệm vụ này của ${sayDocument(reading.document)} đã có ở dòng ${earlier}. Bỏ một dòng.`
  return { verdict: 'error', messages: [{ column: 'name', text }] }
}
