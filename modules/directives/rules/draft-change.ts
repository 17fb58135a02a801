import type { DutyConfidence } from './directive-reading.ts'
import type { DraftDuty, DraftDutyContent } from './draft-duty.ts'

type Changeable = 'text' | 'role' | 'product' | 'deadline' | 'leads' | 'coordinators' | 'sourceSpans'

/** Fields a person sends; those left out stay as they are. */
export type DraftDutyChanges = { [Name in Changeable]?: DraftDutyContent[Name] | undefined }

const certainty: Record<Changeable, keyof DutyConfidence> = {
  text: 'text',
  sourceSpans: 'text',
  role: 'role',
  product: 'product',
  deadline: 'deadline',
  leads: 'agencies',
  coordinators: 'coordinators',
}

export const changedFields = (changes: DraftDutyChanges): Changeable[] =>
  (Object.keys(certainty) as Changeable[]).filter((name) => changes[name] !== undefined)

/** The duty after a person's changes; what a person has set is certain. */
export function changeDraftDuty(duty: DraftDuty, changes: DraftDutyChanges): DraftDuty {
  const fields = changedFields(changes)
  const given = Object.fromEntries(fields.map((name) => [name, changes[name]]))
  const certain = Object.fromEntries(fields.map((name) => [certainty[name], 1]))
  return { ...duty, ...given, confidence: { ...duty.confidence, ...certain } }
}
