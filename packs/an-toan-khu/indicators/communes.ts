import { defineIndicator, is, not } from '../../../pack-kit/index.ts'
import { countIn, latestIn, orZero, sumIn, yearly } from './aggregates.ts'

/** What districts, and since 01/07/2025 communes, do themselves: investment drawn, jobs, cultural life, regulations of relics. */
export const communeIndicators = [
  defineIndicator({
    code: 'du-an-thu-hut',
    name: 'Dự án thu hút được trong năm',
    unit: 'dự án',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(countIn('thu-hut-dau-tu', 'decidedOn', not(is('state', 'stopped')))),
    },
  }),
  defineIndicator({
    code: 'von-thu-hut',
    name: 'Vốn ngoài ngân sách đăng ký trong năm',
    unit: 'đồng',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(sumIn('thu-hut-dau-tu', 'registered', 'decidedOn', not(is('state', 'stopped')))),
    },
  }),
  defineIndicator({
    code: 'viec-lam-moi',
    name: 'Số người được giải quyết việc làm',
    unit: 'người',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: sumIn('viec-lam', 'newJobs', 'countedOn') },
  }),
  defineIndicator({
    code: 'ty-le-gia-dinh-van-hoa',
    name: 'Tỷ lệ gia đình văn hóa',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: latestIn('doi-song-van-hoa', 'culturalFamilies'),
      denominator: latestIn('doi-song-van-hoa', 'families'),
    },
  }),
  defineIndicator({
    code: 'ty-le-ap-van-hoa',
    name: 'Tỷ lệ ấp văn hóa',
    unit: '%',
    direction: 'higher',
    kind: 'rate',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: latestIn('doi-song-van-hoa', 'culturalHamlets'),
      denominator: latestIn('doi-song-van-hoa', 'hamlets'),
    },
  }),
  defineIndicator({
    code: 'xa-hoi-hoa-van-hoa',
    name: 'Xã hội hóa cho văn hóa trong năm',
    unit: 'đồng',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: sumIn('doi-song-van-hoa', 'social', 'countedOn') },
  }),
  defineIndicator({
    code: 'quy-che-di-tich-ban-hanh',
    name: 'Quy chế quản lý di tích ban hành trong năm',
    unit: 'quy chế',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: orZero(countIn('quy-che-di-tich', 'issuedOn', is('state', 'issued'))) },
  }),
]
