import { useQuery } from '@tanstack/react-query'
import type { Reorganization } from '../../../api/operations'
import { AttachmentList } from '../../../ui/data/attachment-list'
import { type Fact, FactList } from '../../../ui/data/fact-list'
import { formatDate } from '../../../ui/format/format-date'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { AppLink } from '../../../ui/link/app-link'
import { filterDirectiveQuery } from '../../duties/list/filter-names-query'
import { directiveName } from '../../duties/words/directive-words'
import { documentWords } from '../words/document-words'

export type RecordFactsProps = { reorganization: Reorganization }

/** By what, from when, who and when. */
export function RecordFacts({ reorganization }: RecordFactsProps) {
  const { effectiveOn, file, note, recordedByName, recordedAt, finishedAt, createdByName, createdAt } = reorganization
  const { undoneByName, undoneAt, undoneReason, state, undecided, directiveId } = reorganization
  const undone: Fact[] = undoneAt
    ? [
        {
          term: 'Hoàn tác',
          value: `${undoneByName ?? ''} ${formatDateTime(undoneAt)}`.trim(),
          note: undoneReason ? `Lý do: ${undoneReason}` : undefined,
        },
      ]
    : []
  return (
    <FactList
      facts={[
        {
          term: 'Văn bản',
          value: documentWords(reorganization),
          note: directiveId ? <ReceivedDirective directiveId={directiveId} /> : undefined,
        },
        ...(file
          ? [
              {
                term: 'Tệp văn bản',
                value: (
                  <AttachmentList
                    items={[
                      { id: file.id, name: file.name, href: `/api/files/${file.id}`, sizeInBytes: file.sizeBytes },
                    ]}
                  />
                ),
              },
            ]
          : []),
        { term: 'Hiệu lực từ', value: effectiveOn ? formatDate(effectiveOn) : null },
        { term: 'Ghi nhận', value: recordedByName, note: recordedAt ? formatDateTime(recordedAt) : undefined },
        ...(state === 'followed' ? [{ term: 'Thực hiện xong', value: formatDateTime(finishedAt) }] : []),
        ...undone,
        { term: 'Lập bản nháp', value: createdByName, note: formatDateTime(createdAt) },
        {
          term: 'Nhiệm vụ chưa chọn đơn vị kế thừa',
          value: undecided === 'wait' ? 'chờ Văn phòng chọn' : 'giao theo gợi ý',
        },
        ...(note ? [{ term: 'Ghi chú', value: note }] : []),
      ]}
    />
  )
}

/** Not everybody may read the document itself. */
function ReceivedDirective({ directiveId }: { directiveId: string }) {
  const { data } = useQuery({ ...filterDirectiveQuery(directiveId), retry: false })
  return data ? <AppLink href={`/van-ban/${directiveId}`}>{directiveName(data)}</AppLink> : null
}
