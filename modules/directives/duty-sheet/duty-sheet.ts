import { dutyColumns, readDutyRows } from '../../duties/index.ts'
import { defineSheetKind } from '../../imports/index.ts'
import { mayUploadDirective } from '../directives-policy.ts'
import type { DutyPlan } from './duty-plan.ts'
import { judgeDuties } from './judge-duties.ts'
import { type DutySurvey, surveyDuties } from './rules/survey-duties.ts'
import { writeDuties } from './write-duties.ts'

/** Duties as provinces keep them in sheets, taken over with their documents, agencies, deadlines and what became of them. */
export const dutySheet = defineSheetKind<typeof dutyColumns, DutySurvey, DutyPlan>({
  code: 'nhiem-vu',
  title: 'Nhiệm vụ',
  columns: dutyColumns,
  mayImport: mayUploadDirective,
  mayExport: () => true,
  survey: surveyDuties,
  judge: judgeDuties,
  write: writeDuties,
  read: (services, actor) => readDutyRows(services, actor, {}),
})
