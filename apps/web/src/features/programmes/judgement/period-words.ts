import type { EvaluationGrid } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { beginSmall } from '../../../ui/text/first-letter'

/** Of when the figures are; of a period that has not ended, that what adds up still grows. */
export function periodWords({ on, columns }: Pick<EvaluationGrid, 'on' | 'columns'>, today: string): string {
  const names = [...new Set(columns.filter(({ period }) => period === 'year').map(({ of }) => of.name))]
  const told =
    names.length === 1 && names[0]
      ? `Số liệu ${beginSmall(names[0])}, ngày ${formatDate(on)}`
      : `Số liệu của kỳ có ngày ${formatDate(on)}`
  const isOpen = columns.some(({ of }) => of.to > today)
  return isOpen ? `${told}; kỳ chưa kết thúc, số cộng dồn còn tăng` : told
}
