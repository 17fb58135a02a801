import { addDays } from '../../../../pack-kit/index.ts'
import { million, pick, whole } from './demo-random.ts'
import { type DemoRecord, demoNote, once } from './demo-record.ts'
import { countingDays, demoUntil, grown, yearIn } from './demo-time.ts'
import { type DemoUnit, safeZoneUnits } from './demo-units.ts'

const policy = (
  key: string,
  name: string,
  number: string,
  date: string,
  groups: readonly string[],
  kind: string,
  isOnlyForSafeZones: boolean,
): DemoRecord =>
  once('chinh-sach', key, '2021-05-20' > date ? '2021-05-20' : addDays(date, 10), {
    name,
    basis: { number, date, issuer: null },
    groups,
    kind,
    responsible: 'Sở Lao động - Thương binh và Xã hội',
    validFrom: date,
    isOnlyForSafeZones,
    note: demoNote,
  })

const catalogue = (): DemoRecord[] => [
  policy(
    'bao-hiem-an-toan-khu',
    'Ngân sách đóng bảo hiểm y tế cho người thường trú tại xã An toàn khu',
    '75/2023/NĐ-CP',
    '2023-10-19',
    ['residents'],
    'insurance',
    true,
  ),
  policy(
    'nong-thon-moi',
    'Ưu tiên vốn chương trình nông thôn mới cho xã An toàn khu chưa đạt chuẩn',
    '07/2022/QĐ-TTg',
    '2022-03-25',
    ['residents'],
    'infrastructure',
    false,
  ),
  policy(
    'dan-toc-thieu-so',
    'Chương trình mục tiêu quốc gia vùng dân tộc thiểu số và miền núi',
    '1719/QĐ-TTg',
    '2021-10-14',
    ['ethnic', 'poor'],
    'livelihood',
    false,
  ),
]

/** Policies counted in communes: key of the catalogue, group, share of the people who are eligible in thousandths. */
const counted = [
  ['bao-hiem-an-toan-khu', 'residents', 480],
  ['dan-toc-thieu-so', 'ethnic', 45],
  ['dan-toc-thieu-so', 'poor', 30],
] as const

function coverageRecords(unit: DemoUnit, day: string): DemoRecord[] {
  return counted
    .filter(([key]) => day >= (key === 'bao-hiem-an-toan-khu' ? '2023-12-03' : '2021-12-31'))
    .map(([policyKey, group, share]) => {
      const key = `${policyKey}/${unit.key}/${group}/${day}`
      const eligible = Math.round((unit.people * share) / 1000) + whole(`eligible/${key}`, 0, 30)
      const served = Math.min(eligible, Math.round((eligible * grown(unit, day, 74, 101)) / 100))
      return once('chinh-sach-tai-xa', key, addDays(day, 25), {
        policy: `chinh-sach/${policyKey}`,
        commune: unit.key,
        group,
        countedOn: day,
        eligible,
        served,
        overlapping: Math.round((served * whole(`overlap/${key}`, 0, 30)) / 1000),
        money: served * million(`each/${key}`, 1, 2),
        note: demoNote,
      })
    })
}

const budgets = [
  ['Đóng bảo hiểm y tế', 'health-insurance', 300, 900],
  ['Chính sách giảm nghèo, an sinh xã hội', 'welfare', 400, 1500],
  ['Bảo vệ di tích, hoạt động văn hóa', 'culture', 120, 500],
] as const

function budgetRecords(unit: DemoUnit, day: string): DemoRecord[] {
  const year = yearIn(day)
  // Budgets are given for whole years: those of 2025 to the communes of that year's end.
  if (unit.to !== null && year === 2025) return []
  return budgets.map(([title, purpose, low, high]) => {
    const key = `${unit.key}/${purpose}/${year}`
    const scale = purpose === 'health-insurance' && year >= 2024 && unit.recognisedOn !== null ? 6 : 1
    const requested = million(`asked/${key}`, low, high) * scale * (unit.to === null ? 2 : 1)
    const allocated = Math.round((requested * Math.min(100, grown(unit, day, 68, 104))) / 100 / 1_000_000) * 1_000_000
    return once('kinh-phi-chinh-sach', key, addDays(day, 30) > demoUntil ? demoUntil : addDays(day, 30), {
      title: `${title} năm ${year}`,
      commune: unit.key,
      budgetYear: `${year}-12-31`,
      purpose,
      budget: pick(`budget/${key}`, ['province', 'province', 'central']),
      requested,
      allocated,
      spent: Math.round((allocated * whole(`spent/${key}`, 82, 100)) / 100),
      note: demoNote,
    })
  })
}

function reviewRecord(unit: DemoUnit, day: string): DemoRecord[] {
  const reviewedOn = addDays(day, -20)
  if (unit.recognisedOn === null || reviewedOn < unit.recognisedOn) return []
  const key = `${unit.key}/${day}`
  const record = once('danh-gia-chinh-sach', key, addDays(day, -5), {
    commune: unit.key,
    reviewedOn,
    rating: pick(
      `rating/${unit.key}/${yearIn(day)}`,
      grown(unit, day, 0, 1) > 0.5 ? ['good', 'fair'] : ['fair', 'slow'],
    ),
    policiesInForce: whole(`policies/${key}`, 6, 14),
    findings: 'Các chính sách cơ bản đến đúng đối tượng; một số nội dung còn chậm (minh họa).',
    proposals: 'Bố trí vốn sớm hơn trong năm (minh họa).',
  })
  return [record]
}

/** The catalogue, what it reaches in each commune, the money for it, and the yearly reviews. */
export const demoPolicies = (): DemoRecord[] => [
  ...catalogue(),
  ...safeZoneUnits.flatMap((unit) =>
    countingDays(unit).flatMap((day) => [
      ...coverageRecords(unit, day),
      ...budgetRecords(unit, day),
      ...reviewRecord(unit, day),
    ]),
  ),
]
