import {
  defineIndicator,
  defineProgramme,
  defineRegister,
  defineReport,
  defineScorecard,
  field,
  is,
} from '../../../pack-kit/index.ts'

const rule = 'Kế hoạch 31/KH-ST ngày 05/01/2025 (giả định)'

const plots = defineRegister({
  code: 'lo-rung-trong',
  name: 'Lô rừng trồng',
  nameOne: 'lô rừng',
  purpose: 'Theo dõi các lô rừng trồng mới của từng xã.',
  fields: [
    field.text('plotName', 'Tên lô', { required: true, isPublic: true }),
    field.place('commune', 'Xã', ['commune'], { required: true, isPublic: true }),
    field.date('plantedOn', 'Ngày trồng', { required: true }),
    field.number('area', 'Diện tích', 'ha', { required: true, min: 0 }),
    field.number('aliveArea', 'Diện tích cây sống', 'ha', { min: 0 }),
    field.choice('tree', 'Loài cây', [
      { code: 'melaleuca', name: 'Tràm' },
      { code: 'acacia', name: 'Keo' },
    ]),
    field.point('point', 'Vị trí'),
  ],
  titleFields: ['plotName'],
  placeField: 'commune',
  dateField: 'plantedOn',
  keepers: [{ level: 'commune' }],
  readers: 'everyone',
  isPublic: true,
  uniqueBy: ['plotName', 'commune'],
  listColumns: ['plotName', 'commune', 'area'],
})

const yearly = { level: 'commune', period: 'year' } as const
const planted = defineIndicator({
  code: 'dien-tich-rung-trong',
  name: 'Diện tích rừng trồng trong năm',
  unit: 'ha',
  direction: 'higher',
  kind: 'additive',
  ...yearly,
  source: {
    kind: 'computed',
    numerator: { register: 'lo-rung-trong', take: { sum: 'area' }, period: { dateField: 'plantedOn' } },
  },
})
const alive = defineIndicator({
  code: 'ty-le-cay-song',
  name: 'Tỷ lệ cây sống',
  unit: '%',
  direction: 'higher',
  kind: 'rate',
  ...yearly,
  source: {
    kind: 'computed',
    numerator: { register: 'lo-rung-trong', take: { sum: 'aliveArea' }, period: { dateField: 'plantedOn' } },
    denominator: { register: 'lo-rung-trong', take: { sum: 'area' }, period: { dateField: 'plantedOn' } },
  },
})

const scorecard = defineScorecard({
  code: 'xa-phu-xanh',
  name: 'Xã phủ xanh',
  level: 'commune',
  groups: [],
  ruleSets: [
    {
      code: 'tu-2025',
      name: 'Từ năm 2025',
      law: rule,
      from: '2025-01-05',
      criteria: [
        {
          code: 'cay-song',
          name: 'Cây sống',
          parts: [
            {
              code: 'ty-le',
              name: 'Tỷ lệ cây sống',
              measure: { indicator: 'ty-le-cay-song' },
              thresholds: [{ from: '2025-01-05', atLeast: 80, source: rule }],
            },
            {
              code: 'co-tram',
              name: 'Có lô trồng tràm',
              measure: { register: 'lo-rung-trong', where: is('tree', 'melaleuca') },
              thresholds: [{ from: '2025-01-05', yes: true, source: rule }],
            },
          ],
        },
      ],
    },
  ],
})

const report = defineReport({
  code: 'bao-cao-rung-trong',
  name: 'Báo cáo rừng trồng',
  sections: [
    {
      heading: 'Kết quả',
      blocks: [
        { kind: 'paragraph', text: 'Năm {period}, {place} trồng {indicator:dien-tich-rung-trong} rừng.' },
        { kind: 'records', register: 'lo-rung-trong', columns: ['plotName', 'area'] },
      ],
    },
  ],
})

/** Fictional, like everything in it. */
export const hillForests = defineProgramme({
  code: 'rung-trong-song-tra',
  name: 'Rừng trồng Sông Trà',
  version: 1,
  registers: [plots],
  indicators: [planted, alive],
  scorecards: [scorecard],
  reports: [report],
  measures: [
    { words: ['trồng rừng', 'phủ xanh'], by: { indicator: 'dien-tich-rung-trong' }, note: 'Diện tích trồng.' },
  ],
})
