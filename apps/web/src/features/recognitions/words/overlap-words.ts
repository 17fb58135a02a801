import { ApiProblem } from '../../../api/api-problem'
import { periodWords } from '../../../ui/format/period-words'

const textOf = (given: unknown): string | null => (typeof given === 'string' ? given : null)

/**
 * Which record stands in the way of one that was refused: 'Đã ghi nhận: Xã Vĩnh Bình, được công nhận từ 01/07/2025, theo quyết
 * định số 12/QĐ-UBND.' '' for other problems, or where the server names none.
 */
export function overlapWords(problem: unknown): string {
  if (!(problem instanceof ApiProblem) || problem.code !== 'recognition_overlaps') return ''
  const { details } = problem
  const validFrom = textOf(details.validFrom)
  if (validFrom === null) return ''
  const number = textOf(details.decisionNumber)
  const status = details.status === 'recognised' ? 'được công nhận' : 'không được công nhận'
  return `Đã ghi nhận: ${[
    textOf(details.placeName),
    `${status} ${periodWords({ validFrom, validTo: textOf(details.validTo) })}`,
    number && `theo quyết định số ${number}`,
  ]
    .filter(Boolean)
    .join(', ')}.`
}
