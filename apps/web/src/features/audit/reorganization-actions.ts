import { formatDate } from '../../ui/format/format-date'
import { formatNumber } from '../../ui/format/format-number'
import type { Details } from './audit-details'

const named = (details: Details): string => (details.text('title') ? ` “${details.text('title')}”` : '')

const because = (details: Details): string => (details.text('reason') ? `, lý do: ${details.text('reason')}` : '')

const moved = (count: number | null, verb: string): string =>
  count === null ? '' : `, ${verb} ${formatNumber(count)} việc`

function byDocument(details: Details): string {
  const number = details.text('documentNumber')
  const on = details.text('effectiveOn')
  return `${number ? ` theo văn bản số ${number}` : ''}${on ? `, hiệu lực ${formatDate(on)}` : ''}`
}

/** What people and the system did with reorganizations. */
export const reorganizationActions: Readonly<Record<string, (details: Details) => string>> = {
  reorganization_drafted: (details) => `lập bản nháp đợt sắp xếp${named(details)}`,
  reorganization_discarded: (details) => `bỏ bản nháp đợt sắp xếp${named(details)}`,
  reorganization_recorded: (details) => {
    const changes = details.number('changes')
    return `ghi nhận đợt sắp xếp${named(details)}${byDocument(details)}${changes === null ? '' : `, ${changes} thay đổi`}`
  },
  reorganization_followed: (details) => {
    const left = details.number('leftOver')
    const waits = left ? `; ${formatNumber(left)} việc chờ chọn đơn vị kế thừa` : ''
    return `thực hiện xong đợt sắp xếp${moved(details.number('done'), 'chuyển')}${waits}`
  },
  reorganization_successors_chosen: (details) =>
    `chọn đơn vị kế thừa cho ${formatNumber(details.number('count') ?? 0)} nhiệm vụ, vị trí của đợt sắp xếp`,
  reorganization_paused: () => 'tạm dừng thực hiện đợt sắp xếp',
  reorganization_resumed: () => 'cho chạy tiếp đợt sắp xếp',
  reorganization_undo_begun: (details) => `hoàn tác đợt sắp xếp${because(details)}`,
  reorganization_undone: (details) => `hoàn tác xong đợt sắp xếp${moved(details.number('done'), 'trả lại')}`,
}
