import type { ExportAssignmentsData } from '../../../api/operations'
import { sheetHref } from '../../export/sheet-href'

/** What a list is narrowed to, and its order. */
export type ExportQuery = Omit<NonNullable<ExportAssignmentsData['query']>, 'format'>

/** Where the list as it is seen can be had as a sheet. */
export const exportHref = (query: ExportQuery, format: 'xlsx' | 'csv'): string =>
  sheetHref('/api/assignments/sheet', { ...query, format })
