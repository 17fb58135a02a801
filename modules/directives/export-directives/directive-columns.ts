import { beginCapital } from '../../../pack-kit/index.ts'
import { dayCell, type ListColumn } from '../../imports/index.ts'
import type { ListedDirective } from '../list-directives/list-directives.ts'
import { DOCUMENT_KINDS } from '../rules/document-kinds.ts'

const originWords: Record<Exclude<ListedDirective['origin'], 'document'>, string> = {
  meeting_conclusion: 'Kết luận cuộc họp',
  leader_remark: 'Ý kiến chỉ đạo',
  sheet: 'Nhiệm vụ nhập từ bảng',
  template: 'Giao theo mẫu',
}

const statusWords: Record<ListedDirective['status'], string> = {
  draft: 'Đang rà soát',
  issued: 'Đã phát hành',
  discarded: 'Đã bỏ',
}

/** What was entered directly has no kind of document. */
function kindWords({ origin, kind }: ListedDirective): string | null {
  if (origin !== 'document') return originWords[origin]
  const title = DOCUMENT_KINDS.find((each) => each.kind === kind)?.title
  return title ? beginCapital(title) : null
}

const columns: readonly ListColumn<ListedDirective>[] = [
  { header: 'TT', width: 6, cell: (_directive, ordinal) => ordinal },
  { header: 'Loại văn bản', width: 18, cell: kindWords },
  {
    header: 'Số, ký hiệu',
    width: 18,
    cell: ({ number, symbol }) => [number, symbol].filter(Boolean).join('/') || null,
  },
  { header: 'Ngày ban hành', width: 14, isDate: true, cell: ({ issuedOn }) => dayCell(issuedOn) },
  { header: 'Cơ quan ban hành', width: 32, cell: ({ issuer }) => issuer },
  { header: 'Trích yếu', width: 70, cell: ({ subject }) => subject },
  { header: 'Tình trạng', width: 16, cell: ({ status }) => statusWords[status] },
  { header: 'Nhiệm vụ', width: 10, cell: ({ dutyCount }) => dutyCount },
  {
    header: 'Lượt giao',
    width: 10,
    cell: ({ status, assignmentCount }) => (status === 'issued' ? assignmentCount : null),
  },
  { header: 'Tiếp nhận', width: 14, isDate: true, cell: ({ createdAt }) => dayCell(createdAt.toISOString()) },
  { header: 'Người tiếp nhận', width: 24, cell: ({ createdByName }) => createdByName },
  {
    header: 'Phát hành',
    width: 14,
    isDate: true,
    cell: ({ issuedAt }) => dayCell(issuedAt?.toISOString() ?? null),
  },
]

const receipts: readonly ListColumn<ListedDirective>[] = [
  { header: 'Cơ quan đã mở', width: 14, cell: ({ openings }) => openings?.opened ?? null },
  { header: 'Cơ quan nhận', width: 14, cell: ({ openings }) => openings?.agencies ?? null },
]

/** The list of directives as a sheet; who opened is told only to whoever sees it on the screen. */
export const directiveColumns = (seesReceipts: boolean): readonly ListColumn<ListedDirective>[] =>
  seesReceipts ? [...columns, ...receipts] : columns
