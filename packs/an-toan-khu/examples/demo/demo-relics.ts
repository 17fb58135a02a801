import { addDays } from '../../../../pack-kit/index.ts'
import { chance, million, pick, whole } from './demo-random.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote, once, pointNear } from './demo-record.ts'
import { countingDays, demoUntil, grown, isThere, yearIn } from './demo-time.ts'
import { type DemoUnit, demoUnits, safeZoneUnits, unitOfToday } from './demo-units.ts'

const names = [
  'Địa điểm hội nghị',
  'Bia chiến thắng',
  'Căn cứ giao liên',
  'Nơi đặt trạm quân y',
  'Đình làng kháng chiến',
]
const merged = '2025-07-01'

/** Relics of the former communes with land of a safe zone: how many each has, so that links can be made. */
const relicCount = (unit: DemoUnit): number => whole(`relics/${unit.key}`, 1, 3)
const relicKey = (unit: DemoUnit, at: number): string => `${unit.key}/${at}`
const withRelics = safeZoneUnits.filter(({ to, recognisedOn }) => to !== null && recognisedOn !== null)

/** The day a relic gets its regulation: some never yet. */
function regulationDay(unit: DemoUnit, at: number): string | null {
  const day = addDays(unit.recognisedOn ?? merged, whole(`rule/${relicKey(unit, at)}`, 200, 2600))
  return day <= '2026-09-30' ? day : null
}

function relicRecord(unit: DemoUnit, at: number): DemoRecord {
  const key = relicKey(unit, at)
  const rank = pick(`rank/${key}`, ['national', 'province', 'province', 'inventoried'])
  const regulated = regulationDay(unit, at)
  const values = {
    name: `${pick(`name/${key}`, names)} ${unit.name.replace(/^(?:Xã|Thị trấn) /, '')} ${at + 1} (minh họa)`,
    commune: unit.key,
    rank,
    rankedOn: rank === 'inventoried' ? null : `${whole(`ranked/${key}`, 1997, 2018)}-06-15`,
    keeper: 'Ban quản lý di tích xã',
    condition: pick(`condition/${key}`, ['good', 'worn', 'worn', 'bad', 'lost']),
    hasRegulation: false,
    isMarked: chance(`marked/${key}`, 0.5),
    siteArea: whole(`area/${key}`, 5, 320) / 100,
    point: pointNear(unit, `relic/${key}`),
    note: demoNote,
  }
  const changes: (readonly [day: string, change: object])[] = [
    ['2019-02-10', {}],
    ...(regulated === null ? [] : [[regulated, { hasRegulation: true, condition: 'good' }] as const]),
    [merged, { commune: unitOfToday(unit.key) }],
  ]
  const versions = changes
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .reduce<DemoVersion[]>((done, [verifiedOn, change]) => {
      const before = done.at(-1)?.values ?? values
      return [...done, { verifiedOn, values: { ...before, ...change } }]
    }, [])
  return changed('di-tich', key, versions)
}

function regulationRecord(unit: DemoUnit, at: number): DemoRecord {
  const key = relicKey(unit, at)
  const issuedOn = regulationDay(unit, at)
  const draftedOn = issuedOn === null ? '2026-03-02' : addDays(issuedOn, -150)
  const commune = (day: string) => (day < merged ? unit.key : unitOfToday(unit.key))
  const values = {
    title: `Quy chế quản lý, bảo vệ di tích ${unit.name.replace(/^(?:Xã|Thị trấn) /, '')} ${at + 1}`,
    relic: `di-tich/${key}`,
    draftedOn,
    opinions: whole(`opinions/${key}`, 3, 24),
    note: demoNote,
  }
  const draft: DemoVersion = {
    verifiedOn: addDays(draftedOn, 5),
    values: { ...values, commune: commune(draftedOn), state: pick(`step/${key}`, ['drafting', 'consulting']) },
  }
  if (issuedOn === null) return changed('quy-che-di-tich', key, [draft])
  const issued = { ...values, commune: commune(issuedOn), state: 'issued', issuedOn }
  return changed('quy-che-di-tich', key, [draft, { verifiedOn: addDays(issuedOn, 3), values: issued }])
}

function institutionRecords(unit: DemoUnit): DemoRecord[] {
  return Array.from({ length: Math.min(6, Math.ceil(unit.hamlets / 3)) }, (_, at) => {
    const key = `${unit.key}/${at}`
    const values = {
      name: at === 0 ? 'Trung tâm văn hóa, thể thao xã' : `Nhà văn hóa ấp số ${at}`,
      commune: unit.key,
      kind: at === 0 ? 'commune-centre' : 'hamlet-house',
      meetsStandard: false,
      use: 'rare',
      floorArea: whole(`floor/${key}`, 80, 400),
      seats: whole(`seats/${key}`, 50, 250),
      point: pointNear(unit, `institution/${key}`),
      note: demoNote,
    }
    const first = { verifiedOn: addDays(unit.from, 30), values }
    const slower = unit.recognisedOn === null ? 3200 : 1900
    const better = addDays('2019-06-01', whole(`better/${key}`, 200, slower))
    const good = { ...values, meetsStandard: true, use: 'regular' }
    if (better <= first.verifiedOn) return once('thiet-che-van-hoa', key, first.verifiedOn, good)
    return changed(
      'thiet-che-van-hoa',
      key,
      isThere(unit, better) ? [first, { verifiedOn: better, values: good }] : [first],
    )
  })
}

function visitRecord(unit: DemoUnit, day: string): DemoRecord {
  const key = `${unit.key}/${day}`
  // Hardly anybody travelled in 2020 and 2021.
  const quiet = ['2020', '2021'].includes(day.slice(0, 4)) ? 0.35 : 1
  const visitors = Math.round(quiet * grown(unit, day, 400, 7200)) + whole(`visitors/${key}`, 0, 400)
  return once('luot-tham-quan', key, addDays(day, 15), {
    commune: unit.key,
    countedOn: day,
    visitors,
    pupils: Math.round((visitors * whole(`pupils/${key}`, 25, 45)) / 100),
    foreign: Math.round(visitors / 90),
    groups: Math.round(visitors / 40),
    revenue: visitors * 20_000,
    note: demoNote,
  })
}

function restorationRecord(unit: DemoUnit): DemoRecord {
  const startsOn = addDays(unit.recognisedOn ?? merged, whole(`restore/${unit.key}`, 200, 700))
  const finishedOn = addDays(startsOn, whole(`restored/${unit.key}`, 200, 600))
  const values = {
    name: `Bia ghi danh, nhà trưng bày tại ${unit.name.replace(/^X/, 'x')}`,
    commune: unit.key,
    relic: `di-tich/${relicKey(unit, 0)}`,
    startsOn,
    money: million(`memorial/${unit.key}`, 300, 2500),
    isSocial: chance(`gift/${unit.key}`, 0.6),
  }
  const building = { verifiedOn: addDays(startsOn, 10), values: { ...values, state: 'building' } }
  const finished = { verifiedOn: addDays(finishedOn, 10), values: { ...values, state: 'finished', finishedOn } }
  return changed('phuc-dung-di-tich', unit.key, finishedOn < merged ? [building, finished] : [building])
}

/** Relics with their regulations, restorations, institutions and visitors. */
export const demoRelics = (): DemoRecord[] => [
  ...withRelics.flatMap((unit) => [
    ...Array.from({ length: relicCount(unit) }, (_, at) => [relicRecord(unit, at), regulationRecord(unit, at)]).flat(),
    ...(yearIn(unit.recognisedOn ?? demoUntil) === 2021 ? [restorationRecord(unit)] : []),
  ]),
  ...safeZoneUnits.flatMap((unit) => countingDays(unit).map((day) => visitRecord(unit, day))),
  ...demoUnits.flatMap(institutionRecords),
]
