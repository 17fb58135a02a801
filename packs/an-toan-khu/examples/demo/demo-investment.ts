import { addDays } from '../../../../pack-kit/index.ts'
import { chance, million, pick, whole } from './demo-random.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote, once, pointNear } from './demo-record.ts'
import { demoUntil, progressOf, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits } from './demo-units.ts'

type WorkKind = readonly [name: string, sector: string, low: number, high: number, drawsInvestment: boolean]

/** In million đồng. */
const kinds: readonly WorkKind[] = [
  ['Đường liên ấp kênh Xáng', 'economy', 4_000, 14_000, true],
  ['Cầu qua kênh trung tâm xã', 'economy', 2_500, 8_000, true],
  ['Trường tiểu học điểm chính', 'education', 6_000, 15_000, false],
  ['Cải tạo trạm y tế', 'health', 2_000, 5_500, false],
  ['Trung tâm văn hóa, thể thao xã', 'culture', 3_000, 9_000, false],
  ['Hệ thống cấp nước tập trung', 'environment', 3_500, 10_000, false],
  ['Nạo vét kênh thủy lợi nội đồng', 'economy', 1_200, 4_000, false],
  ['Đường vào khu di tích', 'culture', 3_000, 8_500, true],
  ['Hạ tầng điểm dừng chân du lịch', 'economy', 2_200, 6_000, true],
]

/** The source usual for the year: one merged programme from 2026. */
const sourceOf = (key: string, year: number): string =>
  year >= 2026
    ? pick(key, ['merged', 'province', 'lottery'])
    : pick(key, ['new-rural', 'province', 'lottery', 'central'])

function workRecords(unit: DemoUnit, year: number, at: number): DemoRecord[] {
  const key = `${unit.key}/${year}/${at}`
  const [kind, sector, low, high, drawsInvestment] = pick(`kind/${key}`, kinds)
  const total = million(`total/${key}`, low, high)
  const central = Math.round(total * 0.6)
  const social = chance(`social/${key}`, 0.3) ? Math.round(total * 0.05) : 0
  const startsOn = addDays(
    `${year}-01-15`,
    unit.to === null && year === 2025 ? whole(`start/${key}`, 180, 220) : whole(`start/${key}`, 20, 120),
  )
  const plannedFinishOn = addDays(startsOn, 400)
  const finishedOn = addDays(plannedFinishOn, whole(`late/${key}`, -60, 180))
  const isFinished = finishedOn <= demoUntil && (unit.to === null || finishedOn < unit.to)
  const values = {
    name: `${kind} ${unit.name.replace(/^(?:Xã|Thị trấn) /, '')} (${year}${at === 0 ? '' : `, số ${at + 1}`})`,
    commune: unit.key,
    sector,
    group: 'C',
    investor: unit.key,
    totalInvestment: total,
    sources: [...new Set([sourceOf(`source/${key}`, year), ...(social > 0 ? ['social'] : [])])],
    centralCapital: central,
    localCapital: total - central - social,
    socialCapital: social,
    startsOn,
    plannedFinishOn,
    drawsInvestment,
    point: pointNear(unit, `work/${key}`),
    note: demoNote,
  }
  const building: DemoVersion = {
    verifiedOn: addDays(startsOn, 10),
    values: { ...values, state: 'building', progress: whole(`done/${key}`, 10, 70) },
  }
  const finished: DemoVersion = {
    verifiedOn: addDays(finishedOn, 12),
    values: { ...values, state: 'finished', finishedOn, progress: 100 },
  }
  return [
    changed('cong-trinh', key, isFinished ? [building, finished] : [building]),
    ...capitalRecords(unit, key, total, startsOn, isFinished ? finishedOn : demoUntil),
  ]
}

/** Capital of a work in the years it is built: paid in full in the end, slowly at first. */
function capitalRecords(unit: DemoUnit, work: string, total: number, from: string, to: string): DemoRecord[] {
  const last = unit.to === null ? yearIn(to) : Math.min(yearIn(to), 2024)
  const years = Array.from({ length: Math.max(1, last - yearIn(from) + 1) }, (_, at) => yearIn(from) + at)
  return years.map((year) => {
    const planned = Math.round(total / years.length / 1_000_000) * 1_000_000
    const share = Math.min(
      1,
      0.62 + 0.3 * progressOf(unit, `${year}-12-31`) + whole(`paid/${work}/${year}`, -8, 12) / 100,
    )
    return once(
      'von-cong-trinh',
      `${work}/${year}`,
      `${year + 1}-02-05` > demoUntil ? demoUntil : `${year + 1}-02-05`,
      {
        work: `cong-trinh/${work}`,
        commune: unit.key,
        budgetYear: `${year}-12-31`,
        source: sourceOf(`source/${work}`, year),
        planned,
        disbursed: Math.round(planned * share),
        note: demoNote,
      },
    )
  })
}

function needRecord(unit: DemoUnit, year: number, at: number): DemoRecord {
  const key = `${unit.key}/${year}/${at}`
  const [kind, sector, low, high] = pick(`need/${key}`, kinds)
  const proposedOn = addDays(`${year}-01-10`, unit.to === null && year === 2025 ? 190 : whole(`asked/${key}`, 10, 150))
  const state = pick(`answer/${key}`, ['included', 'included', 'deferred', 'waiting', 'declined'])
  return once('de-xuat-dau-tu', key, addDays(proposedOn, 30), {
    name: `${kind} (đề xuất năm ${year}, số ${at + 1})`,
    commune: unit.key,
    proposer: pick(`proposer/${key}`, [unit.key, unit.key, 'Sở Y tế', 'Sở Giáo dục và Đào tạo']),
    proposedOn,
    sector,
    reason: 'Phục vụ đời sống và sản xuất của nhân dân trong xã (minh họa).',
    estimate: million(`estimate/${key}`, low, high),
    households: whole(`reach/${key}`, 80, 900),
    priority: pick(`priority/${key}`, ['urgent', 'needed', 'needed', 'later']),
    state,
    answer: state === 'declined' ? 'Chưa cân đối được vốn (minh họa).' : null,
    point: pointNear(unit, `need/${key}`),
    note: demoNote,
  })
}

const workYears = (unit: DemoUnit): number[] => (unit.to === null ? [2025, 2026] : [2019, 2020, 2021, 2022, 2023, 2024])

/** Works with their capital, and needs. Recognised communes get more of both; those for comparison one work a year or none. */
export const demoInvestment = (): DemoRecord[] =>
  demoUnits.flatMap((unit) =>
    workYears(unit).flatMap((year) => {
      const isRecognised = unit.recognisedOn !== null && unit.recognisedOn < `${year}-12-31`
      const works = isRecognised ? 2 : chance(`any/${unit.key}/${year}`, 0.7) ? 1 : 0
      return [
        ...Array.from({ length: works }, (_, at) => workRecords(unit, year, at)).flat(),
        ...Array.from({ length: isRecognised ? 2 : 1 }, (_, at) => needRecord(unit, year, at)),
      ]
    }),
  )
