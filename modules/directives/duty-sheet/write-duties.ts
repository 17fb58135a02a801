import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import { amendDuty, takeOverDuties } from '../../duties/index.ts'
import type { JudgeContext } from '../../imports/index.ts'
import type { DutyPlan } from './duty-plan.ts'
import { makeDirectives } from './make-directives.ts'
import type { DutySurvey } from './rules/survey-duties.ts'

type Row = { number: number; plan: DutyPlan }
type Create = Extract<DutyPlan, { act: 'create' }>

/** Writes a page of rows: missing directives, duties with what became of them, and deadlines somebody chose to change. */
export async function writeDuties(trx: Trx, rows: readonly Row[], context: JudgeContext<DutySurvey>): Promise<void> {
  const { services, actor, fileName } = context
  const plans = rows.flatMap(({ plan }) => (plan.act === 'create' ? [plan] : []))
  const placeOf = await makeDirectives(services, trx, actor, plans, fileName)
  const duties = plans.map((plan) => ({ ...toDuty(plan), ...placeOf(plan) }))
  await takeOverDuties(services, trx, actor, duties, `bảng ${fileName}`)
  for (const { number, plan } of rows) if (plan.act === 'deadline') await moveDeadline(trx, number, plan, context)
}

const toDuty = ({ reading, settled }: Create) => ({
  text: reading.text,
  section: reading.section,
  product: reading.product,
  deadlineWords: reading.deadlineWords,
  leadOrganizationId: settled.leadId,
  firstLeadOrganizationId: settled.firstLeadId,
  coordinators: settled.coordinators,
  deadline: reading.deadline,
  givenOn: reading.document.issuedOn,
  progress: reading.progress,
})

/** Like the change an amending directive makes: every earlier deadline stays, and the sheet is named as its reason. */
async function moveDeadline(
  trx: Trx,
  number: number,
  { assignmentId, dutyId, directive, on }: Extract<DutyPlan, { act: 'deadline' }>,
  { services, actor, fileName }: JudgeContext<DutySurvey>,
): Promise<void> {
  if (directive === null) return
  const amendment = {
    directiveId: directive.id,
    directiveNumber: [directive.number, directive.symbol].filter(Boolean).join('/'),
    proposalId: newId(),
    words: `Theo bảng ${fileName}, dòng ${number}`,
  }
  await amendDuty(services, trx, actor, { dutyId, assignmentId }, amendment, { kind: 'deadline', on, words: null })
}
