import type { SuccessionAct } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import type { StagedPicture } from './cut-stages'
import { listSteps, type StepEntry, type SuccessionStep } from './list-steps'
import { actName } from './stage-words'
import { agencySubject, type SuccessionSubject } from './succession-subject'

const mostSteps = 6
const mostNames = 4

function namesOf(entries: readonly StepEntry[], { noun }: SuccessionSubject): string {
  const names = entries.map(({ stage }) => stage.name)
  if (names.length > mostNames)
    return `${names.slice(0, mostNames).join(', ')} và ${names.length - mostNames} ${noun} khác`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${names[names.length - 1]}` : (names[0] ?? '')
}

/** 'Ngày 01/03/2025, theo 11/NQ-HĐND: Sở A và Sở B thành Sở C.' */
export function tellStep(
  step: SuccessionStep,
  acts: readonly SuccessionAct[],
  subject: SuccessionSubject = agencySubject,
): string {
  const named = acts.filter(({ id }) => step.actIds.includes(id)).map(actName)
  const by = named.length > 0 ? `, theo ${named.join(', ')}` : ''
  return `Ngày ${formatDate(step.on)}${by}: ${namesOf(step.from, subject)} ${step.verb} ${namesOf(step.to, subject)}.`
}

/** The picture in sentences for those who do not see it; the table beneath says the rest. */
export function tellPicture(
  staged: StagedPicture,
  acts: readonly SuccessionAct[],
  subject: SuccessionSubject = agencySubject,
): string {
  const steps = listSteps(staged)
  const more = steps.length > mostSteps ? ' Các lần khác có trong bảng bên dưới.' : ''
  const told = steps.slice(0, mostSteps).map((step) => tellStep(step, acts, subject))
  return `Sơ đồ kế thừa. ${told.join(' ')}${more}`.trim()
}
