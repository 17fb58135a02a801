import { describeNumber } from '../../../pack-kit/fields/describe-number.ts'
import { writtenDay } from '../../../pack-kit/index.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import type { WrittenColumn, WrittenSheet } from '../../../platform/sheets/written-sheet.ts'
import { basisWords, scopeWords, sourceWords } from './evaluation-query.ts'
import type { Comparison } from './show-comparison.ts'
import type { Grid, GridCell } from './show-grid.ts'
import type { Moves } from './show-moves.ts'
import type { RecognitionEffect } from './show-recognition.ts'
import type { Trend } from './show-trend.ts'
import type { UnitTrends } from './show-unit-trends.ts'

/** A picture as a table: what it says, in rows. */
export type Table = Pick<WrittenSheet, 'sheetName' | 'columns'> & { above: string[]; rows: SheetCell[][] }

const text = (header: string, width = 30): WrittenColumn => ({ header, width })
const number = (header: string): WrittenColumn => ({ header, width: 16 })
const rounded = (value: number | null, decimals: number): SheetCell =>
  value === null ? null : Number(value.toFixed(decimals))

const told = ({ units, source, scope }: Pick<Grid, 'units' | 'source'> & Partial<Pick<Grid, 'scope'>>): string[] => [
  ...(scope ? [scopeWords(scope.name, scope.kind?.name ?? null)] : []),
  basisWords[units.basis],
  sourceWords[source],
]
const indicatorHeader = ({ name, unit }: { name: string; unit: string }): string => `${name} (${unit})`

const verdictWords = { reached: 'Đạt', missed: 'Chưa đạt', unknown: 'Chưa rõ', no_target: null } as const
const moveWords = { better: 'Tốt lên', worse: 'Kém đi', same: 'Không đổi', other: 'Thay đổi' } as const

/** One row for each unit: the value of each indicator with its target and verdict beside it. */
export function gridTable({ programme, columns, rows, province, on, ...grid }: Grid): Table {
  const cellsOf = (cells: readonly (GridCell | null)[]): SheetCell[] =>
    cells.flatMap((cell, index): SheetCell[] => {
      const decimals = columns[index]?.decimals ?? 0
      return [
        rounded(cell?.value ?? null, decimals),
        rounded(cell?.target ?? null, decimals),
        cell ? verdictWords[cell.verdict] : null,
      ]
    })
  return {
    sheetName: 'Đánh giá',
    columns: [
      text('Đơn vị'),
      ...columns.flatMap((one) => [
        number(`${indicatorHeader(one)} – ${one.of.name}`),
        number('Mục tiêu'),
        number('Kết quả'),
      ]),
    ],
    above: [`${programme.name} – kỳ chứa ngày ${writtenDay(on)}`, ...told(grid)],
    rows: [...rows.map(({ place, cells }) => [place.name, ...cellsOf(cells)]), ['Toàn tỉnh', ...cellsOf(province)]],
  }
}

/** One row for each unit, a column for each period. */
export function trendTable({ indicator, periods, series, province, ...trend }: Trend): Table {
  const cellsOf = (values: readonly (number | null)[]) => values.map((value) => rounded(value, indicator.decimals))
  return {
    sheetName: 'Diễn biến',
    columns: [text('Đơn vị'), ...periods.map(({ name }) => number(name))],
    above: [indicatorHeader(indicator), ...told(trend)],
    rows: [
      ...series.flatMap(({ place, values }) => (place === null ? [] : [[place.name, ...cellsOf(values)]])),
      ['Toàn tỉnh', ...cellsOf(province)],
    ],
  }
}

/** One row for each indicator of one unit, a column for each year, its periods beside each other where they are shorter. */
export function unitTrendsTable({ place, lines, ...trends }: UnitTrends): Table {
  const most = Math.max(0, ...lines.map(({ periods }) => periods.length))
  return {
    sheetName: 'Diễn biến',
    columns: [text('Chỉ tiêu', 44), ...Array.from({ length: most }, (_, index) => number(`Kỳ ${index + 1}`))],
    above: [place.name, ...told(trends), 'Mỗi ô ghi tên kỳ và số liệu.'],
    rows: lines.map(({ indicator, periods, values }) => [
      indicatorHeader(indicator),
      ...periods.map(({ name }, index) => {
        const value = values[index] ?? null
        return `${name}: ${value === null ? 'chưa rõ' : describeNumber(value, indicator.decimals)}`
      }),
    ]),
  }
}

const standingWords = { better: 'Tốt hơn', worse: 'Kém hơn', same: 'Ngang nhau', other: 'Khác nhau' } as const

/** One row for each indicator: recognised units beside the others. */
export const comparisonTable = ({ on, kind, items, ...comparison }: Comparison): Table => ({
  sheetName: 'So sánh',
  columns: [
    text('Chỉ tiêu', 44),
    text('Kỳ', 16),
    number('Đơn vị được công nhận'),
    number('Số đơn vị rõ số'),
    number('Đơn vị khác'),
    number('Số đơn vị rõ số'),
    text('Nhận xét', 16),
  ],
  above: [
    `${kind?.name ?? 'Đơn vị được công nhận'} so với các đơn vị khác, kỳ chứa ngày ${writtenDay(on)}`,
    'Tỷ lệ: tính chung của nhóm; số cộng dồn: bình quân một đơn vị rõ số.',
    ...told(comparison),
  ],
  rows: items.map(({ indicator, of, recognised, others, standing }) => [
    indicatorHeader(indicator),
    of.name,
    rounded(recognised.average, indicator.decimals),
    recognised.known,
    rounded(others.average, indicator.decimals),
    others.known,
    standing && standingWords[standing],
  ]),
})

/** One row for each recognised unit, then one for each period with both groups. */
export function recognitionTable({ indicator, kind, places, periods, ...effect }: RecognitionEffect): Table {
  const cell = (value: number | null) => rounded(value, indicator.decimals)
  return {
    sheetName: 'Trước và sau công nhận',
    columns: [
      text('Đơn vị hoặc kỳ'),
      text('Công nhận từ ngày', 18),
      number('Trước'),
      number('Sau'),
      number('Thay đổi'),
      text('Nhận xét', 16),
    ],
    above: [
      indicatorHeader(indicator),
      `${kind.name}: từng đơn vị trước và sau khi được công nhận; tiếp theo là bình quân của các đơn vị được công nhận (cột Trước: các đơn vị khác, cột Sau: đơn vị được công nhận).`,
      ...told(effect),
    ],
    rows: [
      ...places.map(({ place, recognisedFrom, before, after, change, move }): SheetCell[] => [
        place.name,
        writtenDay(recognisedFrom),
        cell(before.value),
        cell(after.value),
        cell(change),
        move === null ? null : moveWords[move],
      ]),
      ...periods.map(({ name, recognised, others }): SheetCell[] => [
        name,
        null,
        cell(others.average),
        cell(recognised.average),
        recognised.average === null || others.average === null ? null : cell(recognised.average - others.average),
        null,
      ]),
    ],
  }
}

export function movesTable({ items, on, ...moves }: Moves): Table {
  return {
    sheetName: 'Thay đổi',
    columns: [
      text('Chỉ tiêu', 44),
      text('Đơn vị'),
      text('Kỳ trước', 16),
      number('Số kỳ trước'),
      text('Kỳ này', 16),
      number('Số kỳ này'),
      number('Thay đổi'),
      text('Nhận xét', 16),
      number('Mục tiêu'),
      text('Kết quả', 16),
    ],
    above: [`Thay đổi so với kỳ trước, kỳ chứa ngày ${writtenDay(on)}`, ...told(moves)],
    rows: items.map(({ indicator, place, before, after, change, move, target, verdict }) => [
      indicatorHeader(indicator),
      place?.name ?? 'Toàn tỉnh',
      before.name,
      rounded(before.value, indicator.decimals),
      after.name,
      rounded(after.value, indicator.decimals),
      rounded(change, indicator.decimals),
      moveWords[move],
      rounded(target, indicator.decimals),
      verdictWords[verdict],
    ]),
  }
}
