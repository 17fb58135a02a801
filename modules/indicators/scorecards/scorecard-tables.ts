import { writtenDay } from '../../../pack-kit/index.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import type { Table } from '../evaluation/sheets.ts'
import type { Scores } from './show-scores.ts'
import type { UnitScoreAnswer } from './show-unit-score.ts'

const verdictWords = { met: 'Đạt', not_met: 'Chưa đạt', unknown: 'Chưa rõ' } as const
const whyWords = {
  no_value: 'Chưa có số liệu, minh chứng',
  no_threshold: 'Chưa có ngưỡng',
  unsettled: 'Tỉnh chưa ghi ngưỡng',
} as const

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('; '))
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

const aboveOf = ({ scorecard, ruleSet, on }: Pick<Scores, 'scorecard' | 'ruleSet' | 'on'>): string[] => [
  `${scorecard.name}, ngày ${writtenDay(on)}`,
  ruleSet === null ? 'Ngày này chưa có quy định nào có hiệu lực.' : `${ruleSet.name}: ${ruleSet.law}`,
]

/** One row for each unit: how it stands, what is missing, when it is expected, each criterion. */
export const scoresTable = ({ rows, criteria, ...scores }: Scores): Table => ({
  sheetName: 'Bộ tiêu chí',
  columns: [
    { header: 'Đơn vị', width: 28 },
    { header: 'Nhóm', width: 18 },
    ...['Đạt', 'Chưa đạt', 'Chưa rõ', 'Năm kế hoạch', 'Năm dự kiến đạt'].map((header) => ({ header, width: 12 })),
    { header: 'Căn cứ dự báo', width: 44 },
    { header: 'Tiêu chí chưa đạt', width: 40 },
    { header: 'Tiêu chí thiếu số liệu, minh chứng', width: 40 },
    ...criteria.map(({ name }) => ({ header: name, width: 16 })),
  ],
  above: aboveOf(scores),
  rows: rows.map(({ place, group, met, notMet, unknown, missing, outlook, verdicts }): SheetCell[] => [
    place.name,
    scores.scorecard.groups.find(({ code }) => code === group)?.name ?? null,
    met,
    notMet,
    unknown,
    yearOf(outlook.plannedOn),
    outlook.reachedOn === null ? outlook.year : yearOf(outlook.reachedOn),
    outlook.words,
    listed(missing.criteria),
    listed(missing.evidence),
    ...verdicts.map((verdict) => verdictWords[verdict]),
  ]),
})

type PartAnswer = UnitScoreAnswer['criteria'][number]['parts'][number]

const requirementOf = ({ threshold }: PartAnswer): string | null => {
  if (threshold === null) return null
  if (threshold.requirement === 'atLeast') return `từ ${threshold.amount}`
  if (threshold.requirement === 'atMost') return `không quá ${threshold.amount}`
  return { yes: 'có', notRequired: 'không yêu cầu', unsettled: 'chưa xác định' }[threshold.requirement]
}

const valueCell = ({ value }: PartAnswer): SheetCell => (typeof value === 'boolean' ? (value ? 'có' : 'không') : value)

/** One row for each part of each criterion of one unit. */
export const unitScoreTable = ({ place, criteria, outlook, ...score }: UnitScoreAnswer): Table => ({
  sheetName: 'Từng nội dung',
  columns: [
    { header: 'Tiêu chí', width: 34 },
    { header: 'Nội dung', width: 44 },
    { header: 'Kết quả', width: 14 },
    { header: 'Số liệu', width: 14 },
    { header: 'Đơn vị tính', width: 16 },
    { header: 'Yêu cầu', width: 18 },
    { header: 'Còn thiếu', width: 14 },
    { header: 'Lý do chưa rõ', width: 28 },
    { header: 'Căn cứ ngưỡng', width: 44 },
  ],
  above: [place.name, ...aboveOf(score), outlook.words],
  rows: criteria.flatMap((criterion) =>
    criterion.parts.map((part): SheetCell[] => [
      criterion.name,
      part.name,
      verdictWords[part.verdict],
      valueCell(part),
      part.unit,
      requirementOf(part),
      part.verdict === 'not_met' ? part.missingBy : null,
      part.why === null ? null : whyWords[part.why],
      part.threshold?.source ?? null,
    ]),
  ),
})
