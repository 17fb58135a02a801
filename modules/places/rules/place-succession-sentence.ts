import { writtenDay } from '../../../pack-kit/index.ts'
import type { PlaceLevel } from './place-kind.ts'

/** What reorganizations came to on one level: how many there were, how many there are, how many only got another name. */
export type LevelCount = { level: PlaceLevel; before: number; after: number; renamed: number }

const nouns: Readonly<Record<PlaceLevel, string>> = {
  province: 'đơn vị hành chính cấp tỉnh',
  district: 'đơn vị hành chính cấp huyện',
  commune: 'đơn vị hành chính cấp xã',
}

function partsOf({ level, before, after, renamed }: LevelCount): string[] {
  const noun = nouns[level]
  return [
    ...(before > 0 && after > 0 ? [`${before} ${noun} thành ${after}`] : []),
    ...(before > 0 && after === 0 ? [`${before} ${noun} kết thúc hoạt động`] : []),
    ...(before === 0 && after > 0 ? [`${after} ${noun} được thành lập`] : []),
    ...(renamed > 0 ? [`${renamed} ${noun} chỉ đổi tên hoặc loại`] : []),
  ]
}

/**
 * "Ngày 01/07/2025: 2 đơn vị hành chính cấp tỉnh thành 1; 26 đơn vị hành chính cấp huyện kết thúc hoạt động; …"; null when
 * there is nothing to count.
 * @param days of the first and the last change (yyyy-mm-dd)
 */
export function placeSuccessionSentence(
  days: { from: string; to: string } | null,
  counts: readonly LevelCount[],
): string | null {
  const parts = counts.flatMap(partsOf)
  if (days === null || parts.length === 0) return null
  const when =
    days.from === days.to ? `Ngày ${writtenDay(days.from)}` : `Từ ${writtenDay(days.from)} đến ${writtenDay(days.to)}`
  return `${when}: ${parts.join('; ')}.`
}
