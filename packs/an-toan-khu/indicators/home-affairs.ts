import { defineIndicator, is, isIn, not } from '../../../pack-kit/index.ts'
import { countAtEnd, countIn, orZero } from './aggregates.ts'

const province = { level: 'province', period: 'year' } as const

/** Ceremonies and difficulties of the province: Sở Nội vụ. From `viec-chuan-bi-le`, `don-vi-moi-du-le`, `kho-khan-vuong-mac`. */
export const homeAffairsIndicators = [
  defineIndicator({
    code: 'ty-le-viec-chuan-bi-le-xong',
    name: 'Tỷ lệ việc chuẩn bị lễ đã xong',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...province,
    definition: 'Việc có hạn trong năm, không tính việc không cần làm nữa.',
    source: {
      kind: 'computed',
      numerator: countIn('viec-chuan-bi-le', 'dueOn', is('state', 'done')),
      denominator: countIn('viec-chuan-bi-le', 'dueOn', not(is('state', 'dropped'))),
    },
  }),
  defineIndicator({
    code: 'kho-khan-chua-giai-quyet',
    name: 'Khó khăn, vướng mắc chưa giải quyết',
    unit: 'vướng mắc',
    direction: 'lower',
    kind: 'additive',
    ...province,
    source: {
      kind: 'computed',
      numerator: orZero(countAtEnd('kho-khan-vuong-mac', isIn('state', ['open', 'forwarded']))),
    },
  }),
  defineIndicator({
    code: 'ty-le-kho-khan-da-giai-quyet',
    name: 'Tỷ lệ khó khăn, vướng mắc đã được trả lời',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...province,
    source: {
      kind: 'computed',
      numerator: countAtEnd('kho-khan-vuong-mac', isIn('state', ['settled', 'rejected'])),
      denominator: countAtEnd('kho-khan-vuong-mac'),
    },
  }),
]
