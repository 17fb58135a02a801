import { all, defineIndicator, is, isIn, isKnown } from '../../../pack-kit/index.ts'
import type { CriterionSet } from '../scorecards/new-rural-criteria.ts'
import { countAtEnd, countIn, latestIn, sumIn, yearly } from './aggregates.ts'

/**
 * How many criteria of a set are met on the last day of the period: met ÷ judged × all of the set, so that a commune merged from several
 * shows their mean rather than their sum.
 */
const criteriaMet = (set: CriterionSet, count: number) =>
  ({
    unit: 'tiêu chí',
    direction: 'higher',
    kind: 'rate',
    per: count,
    decimals: 1,
    ...yearly,
    source: {
      kind: 'computed',
      numerator: {
        register: 'bang-chung-nong-thon-moi',
        take: 'count',
        where: all(is('set', set), is('state', 'met')),
        period: { fromField: 'metOn', toField: 'lostOn' },
      },
      denominator: countAtEnd('bang-chung-nong-thon-moi', is('set', set)),
    },
  }) as const

const meanOfFormer = 'Xã hợp thành từ nhiều xã: bình quân các tiêu chí đã đánh giá của những xã đó.'

/** New-rural communes: Sở Nông nghiệp và Phát triển nông thôn, since 01/03/2025 Sở Nông nghiệp và Môi trường. Some are reported by communes. */
export const agricultureIndicators = [
  defineIndicator({
    code: 'tieu-chi-nong-thon-moi-dat',
    name: 'Số tiêu chí nông thôn mới đạt (trên 19)',
    definition: `Theo Quyết định 318/QĐ-TTg (08/03/2022). ${meanOfFormer}`,
    ...criteriaMet('ntm-2022', 19),
  }),
  defineIndicator({
    code: 'tieu-chi-nang-cao-dat',
    name: 'Số tiêu chí nông thôn mới nâng cao đạt (trên 19)',
    definition: `Theo Quyết định 318/QĐ-TTg (08/03/2022). ${meanOfFormer}`,
    ...criteriaMet('nang-cao-2022', 19),
  }),
  defineIndicator({
    code: 'tieu-chi-nong-thon-moi-2026-dat',
    name: 'Số tiêu chí nông thôn mới 2026–2030 đạt (trên 10)',
    definition: `Theo Quyết định 51/2025/QĐ-TTg (29/12/2025). ${meanOfFormer}`,
    ...criteriaMet('ntm-2025', 10),
  }),
  defineIndicator({
    code: 'xa-duoc-cong-nhan-nang-cao',
    name: 'Xã được công nhận nông thôn mới nâng cao trong năm',
    unit: 'xã',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: countIn(
        'lo-trinh-nong-thon-moi',
        'recognisedOn',
        all(isKnown('recognisedOn'), is('goal', 'advanced')),
      ),
    },
  }),
  defineIndicator({
    code: 'von-nong-thon-moi-giai-ngan',
    name: 'Vốn chương trình nông thôn mới giải ngân trong năm',
    unit: 'đồng',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    definition: 'Từ năm 2026 là vốn của chương trình mục tiêu quốc gia hợp nhất.',
    source: {
      kind: 'computed',
      numerator: sumIn('von-cong-trinh', 'disbursed', 'budgetYear', isIn('source', ['new-rural', 'merged'])),
    },
  }),
  defineIndicator({
    code: 'thu-nhap-binh-quan',
    name: 'Thu nhập bình quân đầu người',
    unit: 'triệu đồng/người/năm',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'entered',
      numeratorName: 'Tổng thu nhập trong năm (triệu đồng)',
      denominatorName: 'Dân số trung bình (người)',
    },
  }),
  defineIndicator({
    code: 'ty-le-ho-dung-nuoc-sach',
    name: 'Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: { kind: 'entered', numeratorName: 'Số hộ sử dụng nước sạch', denominatorName: 'Tổng số hộ' },
  }),
  defineIndicator({
    code: 'ty-le-duong-xa-cung-hoa',
    name: 'Tỷ lệ đường xã, đường ấp được cứng hóa',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: { kind: 'entered', numeratorName: 'Số km đã cứng hóa', denominatorName: 'Tổng số km đường xã, ấp' },
  }),
  defineIndicator({
    code: 'ty-le-lao-dong-qua-dao-tao',
    name: 'Tỷ lệ lao động qua đào tạo',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: latestIn('viec-lam', 'trained'),
      denominator: latestIn('viec-lam', 'workers'),
    },
  }),
]
