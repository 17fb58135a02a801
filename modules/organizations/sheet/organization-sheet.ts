import { defineSheetKind } from '../../imports/index.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { judgeAgencies } from './judge-agencies.ts'
import { readAgencies } from './read-agencies.ts'
import { type AgencySurvey, surveyAgencies } from './rules/survey-agencies.ts'
import { sheetColumns } from './sheet-columns.ts'
import { writeAgencies } from './write-agencies.ts'

/**
 * The directory of agencies as a sheet. New agencies are entered, wrong terms of the version that holds on "Từ ngày" are corrected when
 * chosen; periods and successions are the business of reorganizations.
 */
export const organizationSheet = defineSheetKind<typeof sheetColumns, AgencySurvey, AgencyPlan>({
  code: 'co-quan',
  title: 'Danh bạ cơ quan',
  columns: sheetColumns,
  mayImport: mayAddOrganization,
  mayExport: () => true,
  survey: surveyAgencies,
  judge: judgeAgencies,
  write: writeAgencies,
  read: readAgencies,
})
