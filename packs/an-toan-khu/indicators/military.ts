import { defineIndicator, is } from '../../../pack-kit/index.ts'
import { countIn, orZero, sumIn, yearly } from './aggregates.ts'

/** Army-rear policy and restored sites, public figures only: Bộ Chỉ huy Quân sự tỉnh. From `hau-phuong-quan-doi`, `phuc-dung-di-tich`. */
export const militaryIndicators = [
  defineIndicator({
    code: 'truong-hop-hau-phuong-quan-doi',
    name: 'Trường hợp được giải quyết chính sách hậu phương quân đội',
    unit: 'trường hợp',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: orZero(sumIn('hau-phuong-quan-doi', 'beneficiaries', 'doneOn')) },
  }),
  defineIndicator({
    code: 'nha-tinh-nghia',
    name: 'Nhà tình nghĩa, nhà đồng đội bàn giao',
    unit: 'căn',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(sumIn('hau-phuong-quan-doi', 'beneficiaries', 'doneOn', is('kind', 'house'))),
    },
  }),
  defineIndicator({
    code: 'di-tich-phuc-dung-hoan-thanh',
    name: 'Di tích của Quân đội phục dựng xong trong năm',
    unit: 'hạng mục',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(countIn('phuc-dung-di-tich', 'finishedOn', is('state', 'finished'))),
    },
  }),
]
