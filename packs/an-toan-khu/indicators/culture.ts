import { all, defineIndicator, is, isIn, isKnown } from '../../../pack-kit/index.ts'
import { finishedStates } from '../options/work-states.ts'
import { countAtEnd, countIn, orZero, sumIn, yearly } from './aggregates.ts'

/** Relics, cultural institutions, visitors: Sở Văn hóa và Thể thao. From `di-tich`, `thiet-che-van-hoa`, `luot-tham-quan`. */
export const cultureIndicators = [
  defineIndicator({
    code: 'di-tich-xep-hang',
    name: 'Di tích được xếp hạng trong năm',
    unit: 'di tích',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(countIn('di-tich', 'rankedOn', isIn('rank', ['special', 'national', 'province']))),
    },
  }),
  defineIndicator({
    code: 'di-tich-co-trong-so',
    name: 'Di tích đã kiểm kê và xếp hạng',
    unit: 'di tích',
    direction: 'none',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: orZero(countAtEnd('di-tich')) },
  }),
  defineIndicator({
    code: 'ty-le-di-tich-co-quy-che',
    name: 'Tỷ lệ di tích có quy chế quản lý, bảo vệ',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countAtEnd('di-tich', is('hasRegulation', true)),
      denominator: { indicator: 'di-tich-co-trong-so' },
    },
  }),
  defineIndicator({
    code: 'ty-le-di-tich-xuong-cap',
    name: 'Tỷ lệ di tích xuống cấp',
    unit: '%',
    direction: 'lower',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countAtEnd('di-tich', isIn('condition', ['worn', 'bad'])),
      denominator: { indicator: 'di-tich-co-trong-so' },
    },
  }),
  defineIndicator({
    code: 'cong-trinh-di-tich-hoan-thanh',
    name: 'Công trình tu bổ, tôn tạo di tích hoàn thành trong năm',
    unit: 'công trình',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countIn('cong-trinh', 'finishedOn', all(isKnown('relic'), isIn('state', finishedStates))),
    },
  }),
  defineIndicator({
    code: 'ty-le-thiet-che-dat-chuan',
    name: 'Tỷ lệ thiết chế văn hóa đạt chuẩn',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countAtEnd('thiet-che-van-hoa', is('meetsStandard', true)),
      denominator: countAtEnd('thiet-che-van-hoa'),
    },
  }),
  defineIndicator({
    code: 'luot-khach-tham-quan',
    name: 'Lượt khách tham quan',
    unit: 'lượt',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: sumIn('luot-tham-quan', 'visitors', 'countedOn') },
  }),
  defineIndicator({
    code: 'ty-le-khach-hoc-sinh',
    name: 'Tỷ lệ khách là học sinh, sinh viên',
    unit: '%',
    direction: 'none',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: sumIn('luot-tham-quan', 'pupils', 'countedOn'),
      denominator: { indicator: 'luot-khach-tham-quan' },
    },
  }),
]
