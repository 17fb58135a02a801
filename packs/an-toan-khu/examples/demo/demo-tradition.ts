import { addDays } from '../../../../pack-kit/index.ts'
import { whole } from './demo-random.ts'
import { type DemoRecord, demoNote, once } from './demo-record.ts'
import { countingDays, grown, isThere, yearIn } from './demo-time.ts'
import { type DemoUnit, safeZoneUnits } from './demo-units.ts'

type Kind = 'lesson' | 'trip' | 'contest' | 'article' | 'broadcast' | 'talk' | 'exhibition'

/** What is held, by whom, on which day of the year, how often at most. */
const programme: readonly (readonly [title: string, kind: Kind, organiser: string | null, day: number])[] = [
  ['Chuyên đề lịch sử địa phương', 'lesson', 'Sở Giáo dục và Đào tạo', 45],
  ['Nói chuyện truyền thống nhân ngày 30/4', 'talk', null, 112],
  ['Chuyến về nguồn của học sinh', 'trip', 'Sở Giáo dục và Đào tạo', 140],
  ['Tin, bài về xã An toàn khu', 'article', null, 170],
  ['Thi tìm hiểu truyền thống quê hương', 'contest', 'Sở Giáo dục và Đào tạo', 205],
  ['Phát thanh chuyên mục truyền thống', 'broadcast', null, 230],
  ['Trưng bày tài liệu, hình ảnh kháng chiến', 'exhibition', 'Sở Văn hóa và Thể thao', 236],
  ['Sinh hoạt truyền thống nhân ngày 22/12', 'talk', null, 352],
]

const reach: Readonly<Record<Kind, readonly ('pupils' | 'youth' | 'people' | 'items')[]>> = {
  lesson: ['pupils'],
  trip: ['pupils', 'youth'],
  contest: ['pupils', 'people'],
  article: ['items'],
  broadcast: ['items'],
  talk: ['youth', 'people'],
  exhibition: ['people'],
}

const numbers = { pupils: [90, 1100], youth: [40, 320], people: [120, 1600], items: [3, 44] } as const

function activityRecord(unit: DemoUnit, year: number, at: number): DemoRecord[] {
  const [title, kind, organiser, dayOfYear] = programme[at] ?? programme[0] ?? ['', 'talk', null, 1]
  const key = `${unit.key}/${year}/${at}`
  const heldOn = addDays(`${year}-01-01`, dayOfYear + whole(`day/${key}`, -8, 8))
  if (!isThere(unit, heldOn)) return []
  const counts = Object.fromEntries(
    reach[kind].map((field) => {
      const [low, high] = numbers[field]
      return [field, Math.round(grown(unit, heldOn, low, high)) + whole(`${field}/${key}`, 0, 30)]
    }),
  )
  const record = once('hoat-dong-truyen-thong', key, addDays(heldOn, 12), {
    title: `${title} năm ${year}`,
    place: unit.key,
    kind,
    organiser: organiser ?? unit.key,
    state: 'held',
    heldOn,
    ...counts,
    money: whole(`cost/${key}`, 3, 45) * 1_000_000,
    note: demoNote,
  })
  return [record]
}

/** What was held in each year: two things before a commune was recognised, then more each year; nothing in the months of 2021 at home. */
export const demoTradition = (): DemoRecord[] =>
  safeZoneUnits.flatMap((unit) =>
    [...new Set(countingDays(unit).map(yearIn))].flatMap((year) => {
      const isRecognised = unit.recognisedOn !== null && unit.recognisedOn < `${year}-12-31`
      const many = year === 2021 ? 3 : isRecognised ? programme.length : 2
      return Array.from({ length: many }, (_, at) => activityRecord(unit, year, at)).flat()
    }),
  )
