import { defineSheetKind, type Survey } from '../../imports/index.ts'
import { mayReorganize } from '../reorganizations-policy.ts'
import { changeColumns } from './change-columns.ts'
import { type ChangePlan, judgeChanges } from './judge-changes.ts'
import { nameWords } from './name-words.ts'
import { readChanges } from './read-changes.ts'
import { type ChangeSurvey, surveyChanges } from './rules/survey-changes.ts'
import { writeChanges } from './write-changes.ts'

/**
 * The changes of a reorganization as a sheet. Read in for a draft (`targetId`): its rows are added to the draft's changes, several rows
 * of one merge, split or transfer to one change; what the draft has otherwise is corrected when chosen.
 */
export const changeSheet = defineSheetKind<typeof changeColumns, Survey & ChangeSurvey, ChangePlan>({
  code: 'sap-xep',
  title: 'Thay đổi của đợt sắp xếp',
  columns: changeColumns,
  needsTarget: true,
  mayImport: mayReorganize,
  mayExport: () => true,
  survey: (rows) => surveyChanges(rows, nameWords),
  judge: judgeChanges,
  write: writeChanges,
  read: readChanges,
})
