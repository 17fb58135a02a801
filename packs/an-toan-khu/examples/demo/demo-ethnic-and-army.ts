import { addDays } from '../../../../pack-kit/index.ts'
import { million, pick, whole } from './demo-random.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote, once, pointNear } from './demo-record.ts'
import { countingDays, isThere, yearIn } from './demo-time.ts'
import { type DemoUnit, safeZoneUnits } from './demo-units.ts'

/** Hamlets of the lists; their names but one are invented. */
const hamlets: readonly (readonly [
  key: string,
  unit: string,
  name: string,
  listedOn: string,
  leftOn: string | null,
])[] = [
  ['kinh-nam', 'an-minh-bac', 'Ấp Kinh Năm', '2021-06-18', '2025-07-01'],
  ['mot', 'u-minh-thuong', 'Ấp Minh Họa 1', '2026-01-20', null],
  ['hai', 'u-minh-thuong', 'Ấp Minh Họa 2', '2026-01-20', null],
  ['ba', 'u-minh-thuong', 'Ấp Minh Họa 3', '2026-01-20', null],
]

function hamletRecord([key, unit, name, listedOn, leftOn]: (typeof hamlets)[number]): DemoRecord {
  const households = whole(`hamlet/${key}`, 180, 320)
  const values = {
    name,
    commune: unit,
    decision: {
      number: listedOn < '2025-01-01' ? '433/QĐ-UBDT' : null,
      date: listedOn,
      issuer: 'Ủy ban Dân tộc (minh họa)',
    },
    listedOn,
    households,
    ethnicHouseholds: Math.round(households * 0.4),
    poorHouseholds: Math.round(households * 0.15),
    note: demoNote,
  }
  const listed: DemoVersion = {
    verifiedOn: addDays(listedOn, 10),
    values,
  }
  return changed(
    'ap-dac-biet-kho-khan',
    key,
    leftOn === null ? [listed] : [listed, { verifiedOn: leftOn, values: { ...values, leftOn } }],
  )
}

const proposals = [
  ['Đường nội ấp', 'work', '4'],
  ['Điểm cấp nước sinh hoạt', 'work', '1'],
  ['Hỗ trợ nhà ở hộ nghèo', 'policy', '1'],
  ['Mô hình sinh kế', 'policy', '3'],
  ['Sửa điểm sinh hoạt cộng đồng', 'work', '6'],
] as const

function proposalRecord(unit: DemoUnit, year: number): DemoRecord[] {
  const key = `${unit.key}/${year}`
  const proposedOn = addDays(`${year}-02-01`, whole(`asked/${key}`, 0, 240))
  if (!isThere(unit, proposedOn) || proposedOn < '2021-10-14') return []
  const [name, kind, component] = pick(`proposal/${key}`, proposals)
  const values = {
    name: `${name} (${year})`,
    commune: unit.key,
    kind,
    component,
    proposedOn,
    estimate: million(`estimate/${key}`, 300, 3500),
    households: whole(`homes/${key}`, 12, 160),
    point: pointNear(unit, `proposal/${key}`),
    note: demoNote,
  }
  const asked: DemoVersion = { verifiedOn: addDays(proposedOn, 8), values: { ...values, state: 'proposed' } }
  const approvedOn = addDays(proposedOn, whole(`approved/${key}`, 60, 240))
  const isApproved = isThere(unit, approvedOn) && pick(`yes/${key}`, [true, true, false])
  const approved: DemoVersion = {
    verifiedOn: addDays(approvedOn, 8),
    values: { ...values, state: 'approved', approvedOn },
  }
  return [changed('de-xuat-dan-toc', key, isApproved ? [asked, approved] : [asked])]
}

const armyWork = [
  ['Thăm, tặng quà gia đình chính sách dịp 22/12', 'gift', 10, 80, '12-15'],
  ['Bàn giao nhà tình nghĩa', 'house', 1, 4, '07-20'],
  ['Giải quyết chế độ một lần', 'regime', 2, 30, '05-15'],
] as const

function armyRecords(unit: DemoUnit, year: number): DemoRecord[] {
  return armyWork.flatMap(([title, kind, low, high, day], at) => {
    const doneOn = `${year}-${day}`
    if (!isThere(unit, doneOn)) return []
    const key = `${unit.key}/${year}/${at}`
    const beneficiaries = whole(`army/${key}`, low, high)
    return [
      once('hau-phuong-quan-doi', key, addDays(doneOn, 10), {
        title: `${title} (minh họa)`,
        commune: unit.key,
        doneOn,
        kind,
        beneficiaries,
        money: beneficiaries * (kind === 'house' ? 60_000_000 : 700_000),
      }),
    ]
  })
}

/** Ethnic minority areas and army-rear policy. */
export const demoEthnicAndArmy = (): DemoRecord[] => [
  ...hamlets.map(hamletRecord),
  ...safeZoneUnits.flatMap((unit) =>
    [...new Set(countingDays(unit).map(yearIn))].flatMap((year) => [
      ...proposalRecord(unit, year),
      ...armyRecords(unit, year),
    ]),
  ),
]
