import type { DocumentTable, OfficialDocument } from '../../../pack-kit/index.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Ô 4 of NĐ 30/2020: "Địa danh, ngày 05 tháng 01 năm 2020"; days below 10 and months 1, 2 get a leading zero. */
export function placeAndDate({ place, date }: Pick<OfficialDocument, 'place' | 'date'>): string {
  const [year = 0, month = 0, day] = date.split('-').map(Number)
  return `${place}, ngày ${day === undefined ? '      ' : twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`
}

/** Ô 3: "Số: 512/UBND-NC"; numbers below 10 get a leading zero, no number yet leaves room for one. */
export function numberLine({ number, symbol }: Pick<OfficialDocument, 'number' | 'symbol'>): string {
  return `Số: ${number === null ? '      ' : number.padStart(2, '0')}/${symbol}`
}

/** "- a;" lines, the last one closed with a full stop. */
export const dashLines = (lines: readonly string[]): string[] =>
  lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`)

/** The closing paragraphs with "./." after the last. */
export const closingParagraphs = (closing: readonly string[]): string[] =>
  closing.map((paragraph, index) => (index === closing.length - 1 ? `${paragraph}./.` : paragraph))

/** Each row of the table as one line. */
const tableLines = (table: DocumentTable | undefined): string[] => (table?.rows ?? []).map((row) => row.join(' | '))

/** The document as plain text, one paragraph a line, a blank line between paragraphs. */
export function toOfficialText(document: OfficialDocument): string {
  const title = document.kindTitle ? [document.kindTitle, document.subject] : [`V/v ${document.subject}`]
  const addressed = document.addressees.length > 0 ? ['Kính gửi:', ...dashLines(document.addressees)] : []
  const body = document.sections.flatMap((section, index) => [
    `${index + 1}. ${section.heading}`,
    ...section.paragraphs,
    ...(section.body ?? []).flatMap((part) =>
      typeof part === 'string'
        ? [part]
        : [...(part.title ? [part.title] : []), ...tableLines(part), ...(part.note ? [part.note] : [])],
    ),
  ])
  return `${[
    document.issuerLines.join('\n'),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    numberLine(document),
    ...(document.marks ?? []),
    ...(document.kindTitle ? [placeAndDate(document), ...title] : [...title, placeAndDate(document)]),
    ...addressed,
    ...document.introduction,
    ...tableLines(document.table),
    ...body,
    ...closingParagraphs(document.closing),
    'Nơi nhận:',
    dashLines(document.recipients).join('\n'),
    document.signer.positionLines.join('\n'),
    document.signer.name,
  ].join('\n\n')}\n`
}
