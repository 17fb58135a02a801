import { type OfficialDocument, writtenDay } from '../../../pack-kit/index.ts'

/** Head, signer and recipients as they were when the letter was drafted. */
export type LetterLayout = {
  issuerLines: string[]
  symbol: string
  place: string
  signerLines: string[]
  signerName: string
  recipients: string[]
}

export type LetterDuty = {
  text: string
  /** "512/UBND-NC", null where the directive has no number */
  directiveNumber: string | null
  directiveIssuedOn: string | null
  deadlineOn: string | null
  /** calendar days on the day of the draft */
  daysLate: number
}

export type LetterFacts = {
  layout: LetterLayout
  organizationName: string
  draftedOn: string
  /** day by which the agency is to answer */
  replyBy: string | null
  number: string | null
  issuedOn: string | null
  /** a paragraph of the office's own after the table */
  note: string | null
  duties: readonly LetterDuty[]
}

const columns = [
  { header: 'TT', width: 6, isCentred: true },
  { header: 'Nội dung nhiệm vụ', width: 46 },
  { header: 'Văn bản giao', width: 20 },
  { header: 'Thời hạn', width: 15, isCentred: true },
  { header: 'Số ngày quá hạn', width: 13, isCentred: true },
]

/** "Công văn số 512/UBND-NC ngày 27/04/2026" without the kind, which the number tells */
const givenBy = ({ directiveNumber, directiveIssuedOn }: LetterDuty): string =>
  [
    directiveNumber ? `Số ${directiveNumber}` : 'Văn bản không số',
    ...(directiveIssuedOn ? [`ngày ${writtenDay(directiveIssuedOn)}`] : []),
  ].join(' ')

/** Công văn đôn đốc to one agency about what it is late with; its day is left blank until it went out. */
export function composeLetter(facts: LetterFacts): OfficialDocument {
  const { layout, organizationName, draftedOn, replyBy, note, duties } = facts
  return {
    issuerLines: layout.issuerLines,
    number: facts.number,
    symbol: layout.symbol,
    place: layout.place,
    date: facts.issuedOn ?? draftedOn.slice(0, 7),
    kindTitle: null,
    subject: 'đôn đốc thực hiện nhiệm vụ quá hạn',
    addressees: [organizationName],
    introduction: [
      `Qua theo dõi việc thực hiện nhiệm vụ do Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân giao, tính đến ngày ${writtenDay(draftedOn)}, ${organizationName} còn ${String(duties.length).padStart(2, '0')} nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành, cụ thể như sau:`,
    ],
    table: {
      columns,
      rows: duties.map((duty, index) => [
        String(index + 1),
        duty.text,
        givenBy(duty),
        duty.deadlineOn ? writtenDay(duty.deadlineOn) : '',
        String(duty.daysLate),
      ]),
    },
    sections: [],
    closing: [
      ...(note ? [note] : []),
      `Đề nghị ${organizationName} tập trung hoàn thành các nhiệm vụ nêu trên, làm rõ nguyên nhân chậm tiến độ và báo cáo kết quả về Ủy ban nhân dân (qua Văn phòng)${replyBy ? ` trước ngày ${writtenDay(replyBy)}` : ''}`,
    ],
    recipients: layout.recipients,
    signer: { positionLines: layout.signerLines, name: layout.signerName },
  }
}
