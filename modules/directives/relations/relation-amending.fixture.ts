import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { keepFile } from '../../files/index.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { readPastedText } from '../receive-directive/read-source.ts'
import { receiveDirective } from '../receive-directive/receive-directive.ts'
import { showReview } from '../review/show-review/show-review.ts'
import type { AmendmentReading, DirectiveReading, RelationReading } from '../rules/directive-reading.ts'
import { readDirective } from '../rules/read-directive.ts'

type Header = { number: string; symbol: string; date: string | null }

/** A directive of the fictional province with any header; `body` is one paragraph per line. */
export const directiveText = ({ number, symbol, date }: Header, body: string): string => {
  const [year, month, day] = (date ?? '2026-04-15').split('-')
  return `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}/${symbol}

Sông Trà, ngày ${day} tháng ${month} năm ${year}

V/v điều chỉnh nhiệm vụ An toàn khu

Kính gửi: Sở Tài chính.

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`
}

export const citing = (kind: RelationReading['kind'], number: string, date: string | null = null): RelationReading => ({
  kind,
  number,
  date,
  name: `Công văn số ${number}`,
  span: { start: 0, end: 10 },
  confidence: 0.9,
})

/** A change as the reader would find it, at the first words of the text. */
export const amending = (kind: AmendmentReading['kind'], more: Partial<AmendmentReading> = {}): AmendmentReading => ({
  kind,
  amendedNumber: null,
  point: null,
  oldWords: null,
  newWords: null,
  agencies: [],
  deadline: null,
  span: { start: 0, end: 15 },
  confidence: 0.8,
  ...more,
})

/** A closed date as a deadline is read. */
export const untilDate = (date: string, text: string): NonNullable<AmendmentReading['deadline']> => ({
  text,
  date,
  recurrence: null,
  onDay: null,
  relative: null,
  span: { start: 0, end: 15 },
})

/** Receives a text with relations and amendments made by hand; what else it says is read as always. */
export async function receiveRead(
  services: Services,
  actor: Actor,
  text: string,
  made: Partial<Pick<DirectiveReading, 'relations' | 'amendments' | 'duties'>> = {},
): Promise<string> {
  const source = readPastedText(text)
  const reading = { ...readDirective(source.text), relations: [], amendments: [], ...made }
  const file = { name: 'van-ban.txt', mediaType: 'text/plain', content: source.bytes }
  return keepFile(services, actor, file, (trx, { id: fileId }) =>
    receiveDirective(services, trx, actor, {
      document: { format: 'text', text: source.text, pages: [], paragraphs: [], warnings: [] },
      reading,
      fileId,
      name: file.name,
      continueAnyway: true,
    }),
  )
}

export async function issueRead(services: Services, actor: Actor, directiveId: string): Promise<void> {
  const { version } = await showReview(services, actor, directiveId)
  await issueDirective(services, actor, directiveId, { reviewedWholeText: true, version })
}
