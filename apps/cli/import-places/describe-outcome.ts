import type { BoundaryOutcome } from '../../../modules/places/index.ts'

const mostLines = 40

const count = (number: number): string => number.toLocaleString('vi-VN')

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > mostLines ? [`  … và ${count(lines.length - mostLines)} dòng nữa`] : []
  return [`${title} (${count(lines.length)}):`, ...lines.slice(0, mostLines).map((line) => `  ${line}`), ...more]
}

const ofFeature = ({ index, name, problem }: BoundaryOutcome['problems'][number]): string =>
  `hình số ${index}${name === null ? '' : ` (${name})`}: ${problem}`

/** What became of a file of boundaries, for the terminal: what is wrong first, then one sentence of what was done. */
export function describeOutcome(
  { matched, unmatched, problems, positionsBefore, positionsAfter, isWritten }: BoundaryOutcome,
  { skipUnmatched, dryRun }: { skipUnmatched?: boolean; dryRun?: boolean },
): string {
  const of = (wanted: string) => matched.filter(({ becomes }) => becomes === wanted).length
  const isRefused = problems.length > 0 || matched.length === 0 || (unmatched.length > 0 && skipUnmatched !== true)
  const changes = `${count(of('new'))} mới, ${count(of('differs'))} thay bản cũ, ${count(of('same'))} không đổi`
  const last = isRefused
    ? problems.length > 0 || matched.length === 0
      ? 'Chưa ghi gì. Sửa các hình trên rồi nhập lại.'
      : 'Chưa ghi gì. Sửa tên, mã hoặc ngày (--on) rồi nhập lại; thêm --skip-unmatched để bỏ qua các hình này.'
    : isWritten
      ? `Đã ghi ranh giới: ${changes}.`
      : dryRun
        ? `Xem trước, chưa ghi: ${changes}.`
        : 'Chưa ghi gì.'
  return [
    ...listed('Hình sai', problems.map(ofFeature)),
    ...listed('Không khớp địa bàn nào', unmatched.map(ofFeature)),
    `Khớp ${count(matched.length)} địa bàn; ${count(positionsBefore)} đỉnh còn ${count(positionsAfter)} sau khi đơn giản hóa.`,
    last,
    '',
  ].join('\n')
}
