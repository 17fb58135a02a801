import type { Contribution } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'

type Facts = Pick<Contribution, 'stage' | 'isLate' | 'organization'>

const nameOf = ({ organization }: Pick<Contribution, 'organization'>) => organization.shortName ?? organization.name

/** One sentence over all of them: how many came, and who is late. */
export function contributionsNote(contributions: readonly Facts[]): string {
  const wanted = contributions.filter(({ stage }) => stage !== 'dropped')
  if (wanted.length === 0) return 'Đề nghị từng cơ quan phối hợp gửi nội dung, mỗi nội dung có hạn riêng.'
  const given = wanted.filter(({ stage }) => stage === 'given').length
  const late = [...new Set(wanted.filter(({ isLate }) => isLate).map(nameOf))]
  const came = `Đã nhận ${given} trên ${wanted.length} nội dung.`
  return late.length > 0 ? `${came} Đang chậm: ${late.join(', ')}.` : came
}

/** Where one stands: 'Đã gửi 12/03/2026', 'Chưa gửi, quá hạn'. */
export function contributionState({ stage, isLate, givenAt }: Contribution): string {
  if (stage === 'given') return givenAt ? `Đã gửi ${formatDate(givenAt)}` : 'Đã gửi'
  if (stage === 'dropped') return 'Không cần nữa'
  return isLate ? 'Chưa gửi, quá hạn' : 'Chưa gửi'
}
