import { formatDate } from '../../ui/format/format-date'
import type { Details } from './audit-details'

/** ' theo Quyết định số 1006/QĐ-TTg'. */
const byDecision = (details: Details): string =>
  details.text('decisionNumber') ? ` theo quyết định số ${details.text('decisionNumber')}` : ''

function recorded(details: Details): string {
  const verb = details.text('status') === 'not_recognised' ? 'không được công nhận' : 'được công nhận'
  const since = details.text('validFrom') ? ` từ ${formatDate(details.text('validFrom'))}` : ''
  return `ghi nhận ${details.text('placeName') || 'một địa bàn'} ${verb}${since}${byDecision(details)}`
}

/** What people did with what places are recognised as. */
export const recognitionActions: Readonly<Record<string, (details: Details) => string>> = {
  recognition_recorded: recorded,
  recognition_withdrawn: (details) =>
    `rút một ghi nhận công nhận địa bàn${details.text('reason') ? `, lý do: ${details.text('reason')}` : ''}`,
  known_recognitions_loaded: (details) => {
    const missing = details.number('missing')
    const left = missing ? `; ${missing} địa bàn không tìm thấy trong danh mục` : ''
    return `nạp ${details.number('recorded') ?? 0} ghi nhận công nhận đã biết${left}`
  },
}
