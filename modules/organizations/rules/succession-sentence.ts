import { writtenDay } from '../../../pack-kit/index.ts'

type Life = { id: string; kind: string; level: string; validFrom: string; validTo: string | null }
type Group = { home: readonly Life[]; from: string; to: string; renamedOnly: boolean }

const levelWords: Record<string, string> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
}

const kindWords: Record<string, string> = {
  people_committee: 'Ủy ban nhân dân',
  committee_office: 'Văn phòng Ủy ban nhân dân',
  department: 'sở, ban, ngành',
  military_command: 'cơ quan chỉ huy quân sự',
  police: 'cơ quan công an',
  party_body: 'cơ quan Đảng',
  front: 'tổ chức Mặt trận, đoàn thể',
  public_service_unit: 'đơn vị sự nghiệp',
  division: 'phòng chuyên môn',
}

/**
 * How many of these units there were the day before the first change, and how many from the last change on; `validFrom` null:
 * since before the data.
 */
export function countLives(
  units: readonly { validFrom: string | null; validTo: string | null }[],
  from: string,
  to: string,
): { before: number; after: number } {
  const begins = (validFrom: string | null) => validFrom ?? ''
  const before = units.filter(
    ({ validFrom, validTo }) => begins(validFrom) < from && (validTo === null || validTo >= from),
  )
  const after = units.filter(({ validFrom, validTo }) => begins(validFrom) <= to && (validTo === null || validTo > to))
  return { before: before.length, after: after.length }
}

/**
 * What the reorganizations found came to, e.g. "Từ 01/03/2025 đến 01/07/2025: 63 cơ quan thành 31; 4 cơ quan chỉ đổi tên."
 * Counts agencies of the level and kind asked for, each once; null when there is nothing to count.
 * @param asked the days asked for; without them those of the first and the last change
 */
export function successionSentence(
  groups: readonly Group[],
  asked: { from: string | null; to: string | null; level: string | null; kind: string | null },
): string | null {
  const counts = ({ level, kind }: Life) =>
    (asked.level === null || level === asked.level) && (asked.kind === null || kind === asked.kind)
  const days = groups.flatMap(({ from, to }) => [from, to]).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const reorganized = groups.filter(({ renamedOnly }) => !renamedOnly).flatMap(({ home }) => home.filter(counts))
  const renamed = groups.filter(({ renamedOnly }) => renamedOnly).flatMap(({ home }) => home.filter(counts)).length
  if (reorganized.length + renamed === 0) return null
  const { before, after } = countLives(reorganized, first, last)
  const noun = [kindWords[asked.kind ?? ''] ?? 'cơ quan', levelWords[asked.level ?? '']].filter(Boolean).join(' ')
  const allGoOn = before === reorganized.length && after === reorganized.length
  const parts = [
    ...(before > 0 && allGoOn ? [`${before} ${noun} điều chuyển lĩnh vực công tác`] : []),
    ...(before > 0 && after > 0 && !allGoOn ? [`${before} ${noun} thành ${after}`] : []),
    ...(before > 0 && after === 0 ? [`${before} ${noun} kết thúc hoạt động`] : []),
    ...(before === 0 && after > 0 ? [`${after} ${noun} được thành lập`] : []),
    ...(renamed > 0 ? [`${renamed} ${noun} chỉ đổi tên`] : []),
  ]
  const [from, to] = [asked.from ?? first, asked.to ?? last]
  const when = from === to ? `Ngày ${writtenDay(from)}` : `Từ ${writtenDay(from)} đến ${writtenDay(to)}`
  return parts.length === 0 ? null : `${when}: ${parts.join('; ')}.`
}
