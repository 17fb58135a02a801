import { expect, it } from 'vitest'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'

const rules = 'scorecards.0.ruleSets'
const share = `${rules}.0.criteria.0.parts.0`

it.each<BrokenCase>([
  [
    'measured by no indicator',
    { [`${share}.measure.indicator`]: 'ty-le' },
    'parts/share/measure',
    'không có chỉ tiêu',
    'ty-le',
  ],
  [
    'measured at another level',
    { 'indicators.1.level': 'province' },
    'parts/share/measure',
    'không cùng cấp',
    'ty-le-trong-hoa',
  ],
  [
    'rules that overlap',
    { [`${rules}.1.from`]: '2025-06-01' },
    'ruleSets/2026',
    'cùng có hiệu lực từ 01/06/2025',
    '2026',
  ],
  [
    'rules that end before they begin',
    { [`${rules}.0.to`]: '2020-01-01' },
    'ruleSets/2021',
    'không sau ngày bắt đầu',
    '2020-01-01',
  ],
  [
    'a threshold for no group',
    { [`${share}.thresholds.2.groups`]: ['hil'] },
    'parts/share/thresholds',
    'có phải “hill”',
    'hil',
  ],
  ['a threshold of no law', { [`${share}.thresholds.2.source`]: '' }, 'parts/share/thresholds', 'căn cứ', '2021-01-05'],
  [
    'two thresholds for one day',
    { [`${share}.thresholds.0.to`]: '2023-06-01' },
    'parts/share/thresholds',
    'hai ngưỡng cho nhóm “river” cùng có hiệu lực từ 01/01/2023',
    '2023-01-01',
  ],
  [
    'no threshold for a while',
    { [`${share}.thresholds.0.to`]: '2022-06-01' },
    'parts/share/thresholds',
    'nhóm “river” từ 01/06/2022',
    'share',
  ],
  [
    'no threshold for a group',
    { [`${share}.thresholds.2`]: undefined },
    'parts/share/thresholds',
    'nhóm “hill” từ 05/01/2021',
    'share',
  ],
  [
    'a threshold that ends too early',
    { [`${share}.thresholds.2.to`]: '2024-01-01' },
    'parts/share/thresholds',
    'nhóm “hill” từ 01/01/2024',
    'share',
  ],
  [
    'a threshold on no day',
    { [`${share}.thresholds.2.from`]: '2021-02-30' },
    'parts/share/thresholds',
    'yyyy-mm-dd',
    '2021-02-30',
  ],
  [
    'yes to a number',
    { [`${share}.thresholds.2`]: { from: '2021-01-05', yes: true, source: 'x' } },
    'parts/share/thresholds',
    'ngưỡng số',
    'share',
  ],
  [
    'a code that is another criterion in other rules',
    { [`${rules}.1.criteria.0.name`]: 'Chăm sóc hoa' },
    '2026/criteria/planting',
    'đặt mã khác',
    'Chăm sóc hoa',
  ],
  ['a plan kept nowhere', { 'scorecards.0.plan.register': 'lo-trinh' }, 'plan', 'không có sổ', 'lo-trinh'],
  ['a plan without its date', { 'scorecards.0.plan.forecastOn': 'forecastIn' }, 'plan', 'forecastOn', 'forecastIn'],
  [
    'a plan by something else than a day',
    { 'scorecards.0.plan.plannedOn': 'commune' },
    'plan',
    'không phải ngày',
    'commune',
  ],
  ['a criterion of nothing', { [`${rules}.0.criteria.1.parts`]: [] }, 'criteria/people', 'không có nội dung', 'people'],
])('names what is wrong with a scorecard: %s', (_, changes, path, words, mend) => {
  const named = findNamed(changes, path, words)
  expect(named).not.toEqual([])
  expect(named[0]?.trail.at(-1)).toBe(mend)
})
