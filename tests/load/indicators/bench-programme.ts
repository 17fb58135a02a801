import {
  all,
  atLeast,
  defineIndicator,
  defineProgramme,
  defineRegister,
  field,
  type Indicator,
  is,
  isKnown,
} from '../../../pack-kit/index.ts'

const registerCodes = Array.from({ length: 10 }, (_, at) => `so-${at}`)

const registers = registerCodes.map((code) =>
  defineRegister({
    code,
    name: `Sổ ${code}`,
    nameOne: 'bản ghi',
    purpose: 'Đo tốc độ.',
    fields: [
      field.text('title', 'Tên', { required: true }),
      field.place('commune', 'Xã', ['commune'], { required: true }),
      field.choice('state', 'Tình trạng', [
        { code: 'planned', name: 'Dự kiến' },
        { code: 'done', name: 'Xong' },
      ]),
      field.number('size', 'Quy mô', 'km'),
      field.number('share', 'Phần đã làm', 'km'),
      field.date('from', 'Từ ngày'),
      field.date('to', 'Đến ngày'),
    ],
    titleFields: ['title'],
    placeField: 'commune',
    dateField: 'from',
    keepers: [{ level: 'commune' }],
    readers: 'everyone',
    listColumns: ['title'],
  }),
)

const common = { direction: 'higher', level: 'commune', period: 'year' } as const
const rate = { ...common, kind: 'rate', unit: '%' } as const

/** Six shapes of indicators for a register. */
const shapesOf = (register: string, at: number): Indicator[] => [
  defineIndicator({
    ...common,
    kind: 'additive',
    unit: 'bản ghi',
    code: `dem-${at}`,
    name: `Đếm ${at}`,
    source: {
      kind: 'computed',
      numerator: {
        register,
        take: 'count',
        where: is('state', 'done'),
        period: { dateField: 'from' },
        emptyMeans: 'zero',
      },
    },
  }),
  defineIndicator({
    ...common,
    kind: 'additive',
    unit: 'km',
    code: `tong-${at}`,
    name: `Tổng ${at}`,
    source: { kind: 'computed', numerator: { register, take: { sum: 'size' }, period: { dateField: 'from' } } },
  }),
  defineIndicator({
    ...rate,
    code: `ty-le-${at}`,
    name: `Tỷ lệ ${at}`,
    source: {
      kind: 'computed',
      numerator: {
        register,
        take: { sum: 'share' },
        where: all(isKnown('share'), atLeast('size', 1)),
        period: { fromField: 'from', toField: 'to' },
      },
      denominator: { register, take: { sum: 'size' }, period: { fromField: 'from', toField: 'to' } },
    },
  }),
  defineIndicator({
    ...common,
    kind: 'additive',
    unit: 'km',
    code: `cuoi-${at}`,
    name: `Mới nhất ${at}`,
    source: { kind: 'computed', numerator: { register, take: { latest: 'size' }, period: { dateField: 'from' } } },
  }),
  defineIndicator({
    ...common,
    kind: 'additive',
    unit: 'bản ghi',
    code: `cuoi-ky-${at}`,
    name: `Cuối kỳ ${at}`,
    source: { kind: 'computed', numerator: { register, take: 'count', where: is('state', 'done') } },
  }),
  defineIndicator({
    ...rate,
    code: `tren-${at}`,
    name: `Trên một ${at}`,
    source: {
      kind: 'computed',
      numerator: { register, take: { sum: 'share' }, period: { dateField: 'from' } },
      denominator: { indicator: `dem-${at}` },
    },
  }),
]

/** A programme of so many indicators over ten registers, six of each of them in six shapes; for measuring only. */
export const benchProgramme = (indicators: number) =>
  defineProgramme({
    code: 'do-toc-do',
    name: 'Đo tốc độ',
    version: 1,
    registers,
    indicators: Array.from({ length: Math.ceil(indicators / 6) }, (_, at) =>
      shapesOf(registerCodes[at % registerCodes.length] ?? 'so-0', at),
    )
      .flat()
      .slice(0, indicators),
  })
