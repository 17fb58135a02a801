import type { Directive } from '../../../api/operations'
import { AttachmentList } from '../../../ui/data/attachment-list'
import { FactList } from '../../../ui/data/fact-list'
import { formatDate } from '../../../ui/format/format-date'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { urgencyWords } from '../terms/urgency-words'
import { directiveKindWords } from '../words/directive-kind-words'
import { directiveNumber, originWords } from '../words/directive-name'
import { fieldOfWorkName } from '../words/field-of-work-words'

export function DirectiveFacts({ directive }: { directive: Directive }) {
  const { origin, urgency, field, leaderName } = directive
  const { kind, issuedOn, issuer, signerName, signerPosition, reporting, fileId, sourceName } = directive
  return (
    <FactList
      facts={[
        {
          term: 'Loại văn bản',
          value: kind ? directiveKindWords[kind] : origin === 'document' ? null : originWords[origin],
        },
        { term: 'Độ khẩn', value: urgency === 'normal' ? null : urgencyWords[urgency] },
        { term: 'Lĩnh vực', value: field ? fieldOfWorkName(field) : null },
        { term: 'Lãnh đạo phụ trách', value: leaderName },
        { term: 'Số, ký hiệu', value: directiveNumber(directive) },
        { term: 'Ngày ban hành', value: issuedOn ? formatDate(issuedOn) : null },
        { term: 'Cơ quan ban hành', value: issuer },
        { term: 'Người ký', value: signerName, note: signerPosition },
        {
          term: 'Đầu mối tổng hợp',
          value: directive.focalOrganizationName,
          note: reporting?.difficulties ? `Văn bản nêu: “${reporting.difficulties}”` : null,
        },
        { term: 'UBND quyết định', value: directive.committeeOrganizationName },
        {
          term: 'Rà soát toàn văn',
          value: directive.reviewedWholeTextByName,
          note: directive.reviewedWholeTextAt ? formatDateTime(directive.reviewedWholeTextAt) : null,
        },
        {
          term: 'Văn bản gốc',
          value: fileId ? (
            <AttachmentList items={[{ id: fileId, name: sourceName, href: `/api/files/${fileId}` }]} />
          ) : null,
        },
      ]}
    />
  )
}
