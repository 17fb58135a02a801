import { expect, it } from 'vitest'
import { type ReportKind, reportPeriod } from './report-period.ts'

it.each<[ReportKind, string, string, string]>([
  ['month', '2026-03-14', '2026-02-15', '2026-03-14'],
  ['month', '2026-03-15', '2026-03-15', '2026-04-14'],
  ['month', '2026-01-01', '2025-12-15', '2026-01-14'],
  ['quarter', '2026-02-01', '2025-12-15', '2026-03-14'],
  ['quarter', '2026-12-20', '2026-12-15', '2027-03-14'],
  ['half_year', '2026-05-01', '2025-12-15', '2026-06-14'],
  ['half_year', '2026-06-15', '2026-12-15', '2027-06-14'],
  ['nine_months', '2026-09-14', '2025-12-15', '2026-09-14'],
  ['year', '2026-11-23', '2025-12-15', '2026-12-14'],
])('%s at %s: %s to %s', (kind, at, from, to) => {
  expect(reportPeriod(kind, at)).toEqual({ from, to })
})

it('a report type may close on another day', () => {
  expect(reportPeriod('quarter', '2026-02-10', 31)).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  expect(reportPeriod('month', '2026-02-10', 31)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})
