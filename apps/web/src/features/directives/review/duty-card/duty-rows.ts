import type { DraftDuty, ReviewProblem } from '../../../../api/operations'
import { confidenceLevel } from '../../../../ui/feedback/confidence-level'
import type { DutyFields } from '../desk/duty-fields'

export type DutyRowName = keyof Pick<DutyFields, 'leads' | 'coordinators' | 'product' | 'deadline' | 'role'>

export type DutyRow = { name: DutyRowName; confidence: number; hasProblem: boolean }

const confidenceOf: Record<DutyRowName, keyof DraftDuty['confidence']> = {
  leads: 'agencies',
  coordinators: 'coordinators',
  product: 'product',
  deadline: 'deadline',
  role: 'role',
}

const inOrder: readonly DutyRowName[] = ['leads', 'coordinators', 'product', 'deadline', 'role']

export const fieldConfidence = (duty: DraftDuty, name: DutyRowName): number => duty.confidence[confidenceOf[name]]

/** The fields of a duty: what is missing first, then what the machine is unsure of, then the rest. */
export function dutyRows(duty: DraftDuty, problems: readonly ReviewProblem[]): DutyRow[] {
  const rows = inOrder.map((name) => ({
    name,
    confidence: fieldConfidence(duty, name),
    hasProblem: problems.some((problem) => problem.fields.includes(name)),
  }))
  const rank = ({ hasProblem, confidence }: DutyRow) =>
    hasProblem ? 0 : confidenceLevel(confidence) === 'sure' ? 2 : 1
  return rows.sort((a, b) => rank(a) - rank(b))
}

/** How many fields of a duty a person should look at. */
export const unsureCount = (duty: DraftDuty): number =>
  inOrder.filter((name) => confidenceLevel(fieldConfidence(duty, name)) !== 'sure').length
