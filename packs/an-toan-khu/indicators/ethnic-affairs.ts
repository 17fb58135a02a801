import { defineIndicator, is } from '../../../pack-kit/index.ts'
import { countIn, orZero, sumIn, yearly } from './aggregates.ts'

/** Ethnic minority areas: Ban Dân tộc, since 01/03/2025 Sở Dân tộc và Tôn giáo. From `ap-dac-biet-kho-khan`, `de-xuat-dan-toc`. */
export const ethnicAffairsIndicators = [
  defineIndicator({
    code: 'so-ap-dac-biet-kho-khan',
    name: 'Ấp đặc biệt khó khăn',
    unit: 'ấp',
    direction: 'lower',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: {
        register: 'ap-dac-biet-kho-khan',
        take: 'count',
        period: { fromField: 'listedOn', toField: 'leftOn' },
        emptyMeans: 'zero',
      },
    },
  }),
  defineIndicator({
    code: 'de-xuat-dan-toc-trong-nam',
    name: 'Công trình, chính sách vùng dân tộc thiểu số được đề xuất',
    unit: 'đề xuất',
    direction: 'none',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: orZero(countIn('de-xuat-dan-toc', 'proposedOn')) },
  }),
  defineIndicator({
    code: 'ty-le-de-xuat-dan-toc-duoc-duyet',
    name: 'Tỷ lệ đề xuất vùng dân tộc thiểu số được duyệt',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countIn('de-xuat-dan-toc', 'proposedOn', is('state', 'approved')),
      denominator: { indicator: 'de-xuat-dan-toc-trong-nam' },
    },
  }),
  defineIndicator({
    code: 'ho-huong-loi-de-xuat-dan-toc',
    name: 'Số hộ hưởng lợi từ đề xuất được duyệt',
    unit: 'hộ',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: sumIn('de-xuat-dan-toc', 'households', 'proposedOn', is('state', 'approved')),
    },
  }),
]
