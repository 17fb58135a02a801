import type { DocumentTable } from '../../../pack-kit/index.ts'
import { nameOfPeriod } from '../rules/period.ts'
import { amountWords, coveredWords, hiddenWords, numberWords } from '../rules/report-words.ts'
import type { Figure } from './report-figures.ts'

const columns = [
  { header: 'TT', width: 6, isCentred: true },
  { header: 'Chỉ tiêu', width: 32 },
  { header: 'Đơn vị tính', width: 11, isCentred: true },
  { header: 'Kỳ trước', width: 13, isCentred: true },
  { header: 'Kỳ này', width: 13, isCentred: true },
  { header: 'Mục tiêu', width: 12, isCentred: true },
  { header: 'Nguồn số liệu', width: 13 },
]

const originWords = {
  computed: 'Tính từ sổ',
  reported: 'Cơ quan báo cáo',
  verified: 'Đã xác nhận',
  partly_verified: 'Cơ quan báo cáo, một phần đã xác nhận',
} as const
const verdictWords = { reached: ' (đạt)', missed: ' (chưa đạt)', unknown: '', no_target: '' } as const

const nameWords = ({ indicator, period, isOfProvince }: Figure): string =>
  [
    indicator.name,
    ...(indicator.period === 'year' ? [] : [nameOfPeriod(indicator.period, period)]),
    ...(isOfProvince ? ['toàn tỉnh'] : []),
  ].join(', ')

const targetWords = ({ indicator, target, verdict, reaching }: Figure): string => {
  if (target !== null) return `${numberWords(indicator, target)}${verdictWords[verdict]}`
  return reaching.of === 0 ? '' : `${reaching.reached}/${reaching.of} đơn vị đạt`
}

/** Where it is from, of how much it tells, and what else was said of it: nothing is written over. */
const originCell = ({ indicator, value, origin, covered, reported, verified }: Figure): string => {
  const others = [
    ...(reported === null ? [] : [`cơ quan báo cáo ${amountWords(indicator, reported)}`]),
    ...(verified === null ? [] : [`Văn phòng xác nhận ${amountWords(indicator, verified)}`]),
  ]
  if (value === null) return others.join('; ')
  return [originWords[origin], coveredWords(covered.known, covered.of), ...others].filter(Boolean).join('; ')
}

const rowOf = (figure: Figure, index: number): string[] => {
  const { indicator, isHidden, before, value } = figure
  const name = [String(index + 1), nameWords(figure), indicator.unit]
  if (isHidden) return [...name, hiddenWords, hiddenWords, '', '']
  return [
    ...name,
    numberWords(indicator, before),
    numberWords(indicator, value),
    targetWords(figure),
    originCell(figure),
  ]
}

/** Indicators with value, period before, target and source. */
export const figureTable = (figures: readonly Figure[]): DocumentTable => ({ columns, rows: figures.map(rowOf) })

/** A figure within a sentence. */
export function figureWords(figure: Figure | undefined): string | null {
  if (figure?.isHidden) return hiddenWords
  if (!figure || figure.value === null) return null
  return amountWords(figure.indicator, figure.value)
}

/** Of how many units a figure tells; '' where of all, or nothing is told. */
export const coveredOf = (figure: Figure | undefined): string =>
  !figure || figure.isHidden || figure.value === null ? '' : coveredWords(figure.covered.known, figure.covered.of)
