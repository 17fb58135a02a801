import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { listProgrammeReports, type ShowProgrammeReportData, showProgrammeReport } from '../../../api/operations'
import { indicatorKeys } from '../../indicators/indicator-queries'

const fiveMinutes = 5 * 60_000

/** Of which year and unit, told by which units. */
export type ReportQuery = NonNullable<ShowProgrammeReportData['query']>

export const reportsQuery = (programme: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'reports'],
    queryFn: ({ signal }) => unwrap(listProgrammeReports({ signal, path: { programme } })),
    staleTime: fiveMinutes,
  })

export const reportQuery = (programme: string, report: string, query: ReportQuery) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'report', report, query],
    queryFn: ({ signal }) => unwrap(showProgrammeReport({ signal, path: { programme, report }, query })),
    retry: false,
  })

/** The same report as a DOCX file. */
export const reportFileHref = (programme: string, report: string, query: ReportQuery): string =>
  `/api/programmes/${programme}/reports/${report}/document?${new URLSearchParams(query)}`
