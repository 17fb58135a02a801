import { addDays } from '../../../../pack-kit/index.ts'
import { householdsOf } from './demo-people.ts'
import { chance, million, pick, whole } from './demo-random.ts'
import { type DemoRecord, demoNote, once, pointNear } from './demo-record.ts'
import { countingDays, grown, isThere, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits, safeZoneUnits } from './demo-units.ts'

function cultureRecord(unit: DemoUnit, day: string): DemoRecord {
  const key = `${unit.key}/${day}`
  const families = Math.round(householdsOf(unit) * 0.96)
  return once('doi-song-van-hoa', key, addDays(day, 18), {
    commune: unit.key,
    countedOn: day,
    families,
    culturalFamilies: Math.round((families * Math.min(99, grown(unit, day, 80, 98))) / 100),
    hamlets: unit.hamlets,
    culturalHamlets: Math.min(unit.hamlets, Math.round((unit.hamlets * grown(unit, day, 62, 104)) / 100)),
    clubs: whole(`clubs/${key}`, 2, 12),
    events: whole(`events/${key}`, 8, 40),
    budget: million(`budget/${key}`, 60, 320),
    social: Math.round(grown(unit, day, 20, 240)) * 1_000_000,
    note: demoNote,
  })
}

const projects = [
  ['Trang trại tôm lúa công nghệ cao', 'enterprise', 'farming'],
  ['Điểm du lịch sinh thái rừng tràm', 'enterprise', 'tourism'],
  ['Tổ hợp tác đan đát', 'cooperative', 'processing'],
  ['Cơ sở sơ chế mật ong', 'cooperative', 'processing'],
  ['Khoản tài trợ tôn tạo nhà truyền thống', 'donation', 'culture'],
  ['Bến, cửa hàng phục vụ khách về nguồn', 'enterprise', 'trade'],
] as const

function investmentRecords(unit: DemoUnit, year: number): DemoRecord[] {
  const many =
    unit.recognisedOn !== null && unit.recognisedOn < `${year}-06-30`
      ? 2
      : chance(`first/${unit.key}/${year}`, 0.4)
        ? 1
        : 0
  return Array.from({ length: many }, (_, at) => at).flatMap((at) => {
    const key = `${unit.key}/${year}/${at}`
    const [name, source, field] = pick(`project/${key}`, projects)
    const decidedOn = addDays(`${year}-01-10`, whole(`decided/${key}`, 0, 330))
    if (!isThere(unit, decidedOn)) return []
    const registered = million(`registered/${key}`, 800, 18_000)
    return [
      once('thu-hut-dau-tu', key, addDays(decidedOn, 20), {
        name: `${name} (${year}, số ${at + 1})`,
        commune: unit.key,
        source,
        field,
        decidedOn,
        registered,
        realised: Math.round((registered * whole(`realised/${key}`, 10, 100)) / 100),
        jobs: whole(`jobs/${key}`, 4, 60),
        state: pick(`state/${key}`, ['running', 'running', 'building', 'stopped']),
        point: pointNear(unit, `project/${key}`),
        note: demoNote,
      }),
    ]
  })
}

/** Cultural life of all units; projects drawn where the programme has work. */
export const demoCommunes = (): DemoRecord[] => [
  ...demoUnits.flatMap((unit) => countingDays(unit).map((day) => cultureRecord(unit, day))),
  ...safeZoneUnits.flatMap((unit) =>
    [...new Set(countingDays(unit).map(yearIn))].flatMap((year) => investmentRecords(unit, year)),
  ),
]
