import { describeNumber } from '../../../pack-kit/fields/describe-number.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import type { Table } from '../evaluation/sheets.ts'
import type { MeasureAnswer } from './measure-answer.ts'

const percentWords = (part: number): string => describeNumber(part * 100, 1)

function rowsOf(measure: MeasureAnswer): SheetCell[][] {
  if (measure.kind === 'unreadable')
    return [[measure.name, null, null, null, null, null, null, 'Bạn không được xem số liệu này']]
  if (measure.kind === 'register') {
    const { draft, submitted, verified } = measure.counts
    const note = `${verified} bản ghi đã xác nhận, ${submitted} chờ xác nhận, ${draft} nháp`
    return [[measure.name, 'Sổ theo dõi', null, verified, null, null, measure.target, note]]
  }
  if (measure.kind === 'scorecard')
    return measure.units.map(({ place, met, notMet, unknown }) => [
      measure.name,
      place.name,
      measure.ruleSet,
      met,
      null,
      null,
      met + notMet + unknown,
      `${notMet} tiêu chí chưa đạt, ${unknown} chưa rõ`,
    ])
  const { indicator, period, together, units } = measure
  const name = `${indicator.name} (${indicator.unit})`
  const { computed, reported, verified } = together
  return [
    [name, 'Tính chung', period.name, computed, reported, verified, measure.target, null],
    ...units.map(({ place, target, differs, ...values }): SheetCell[] => [
      name,
      place?.name ?? 'Toàn tỉnh',
      period.name,
      values.computed?.value ?? null,
      values.reported?.value ?? null,
      values.verified?.value ?? null,
      target,
      differs ? 'Số báo cáo khác số tính từ dữ liệu' : null,
    ]),
  ]
}

/** By what a duty is measured: one row for each unit, the three values beside each other. */
export const measuresTable = (measures: readonly MeasureAnswer[]): Table => ({
  sheetName: 'Thước đo',
  columns: [
    { header: 'Thước đo', width: 44 },
    { header: 'Đơn vị', width: 28 },
    { header: 'Kỳ', width: 20 },
    { header: 'Số tính từ dữ liệu', width: 18 },
    { header: 'Số báo cáo', width: 16 },
    { header: 'Số xác nhận', width: 16 },
    { header: 'Mục tiêu', width: 16 },
    { header: 'Ghi chú', width: 44 },
  ],
  above: measures.flatMap(({ name, ...measure }) =>
    measure.kind === 'unreadable' || measure.attained === null
      ? []
      : [`${name}: ${percentWords(measure.attained)}% mục tiêu`],
  ),
  rows: measures.flatMap(rowsOf),
})
