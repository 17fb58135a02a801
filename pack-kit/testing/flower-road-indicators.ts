import { is } from '../expressions/build-condition.ts'
import { defineIndicator } from '../indicators/indicator.ts'

export const plantedRoads = defineIndicator({
  code: 'tuyen-da-trong',
  name: 'Số tuyến đường hoa',
  unit: 'tuyến',
  direction: 'higher',
  kind: 'additive',
  level: 'commune',
  period: 'year',
  source: {
    kind: 'computed',
    numerator: {
      register: 'tuyen-duong-hoa',
      take: 'count',
      where: is('state', 'planted'),
      period: { fromField: 'plantedOn', toField: 'abandonedOn' },
    },
  },
})

export const plantedShare = defineIndicator({
  code: 'ty-le-trong-hoa',
  name: 'Tỷ lệ chiều dài đường đã trồng hoa',
  unit: '%',
  direction: 'higher',
  kind: 'rate',
  level: 'commune',
  period: 'year',
  source: {
    kind: 'computed',
    numerator: { register: 'tuyen-duong-hoa', take: { sum: 'plantedLength' }, where: is('state', 'planted') },
    denominator: { register: 'tuyen-duong-hoa', take: { sum: 'length' } },
  },
})

export const peopleOut = defineIndicator({
  code: 'luot-nguoi-ra-quan',
  name: 'Lượt người ra quân',
  unit: 'lượt',
  direction: 'higher',
  kind: 'additive',
  level: 'commune',
  period: 'year',
  source: {
    kind: 'computed',
    numerator: {
      register: 'buoi-ra-quan',
      take: { sum: 'people' },
      period: { dateField: 'from' },
      emptyMeans: 'zero',
    },
  },
})

export const peopleOutPerRoad = defineIndicator({
  code: 'luot-nguoi-moi-tuyen',
  name: 'Lượt người ra quân trên một tuyến',
  unit: 'lượt/tuyến',
  direction: 'none',
  kind: 'rate',
  level: 'commune',
  period: 'year',
  source: {
    kind: 'computed',
    numerator: { register: 'buoi-ra-quan', take: { sum: 'people' }, period: { dateField: 'from' } },
    denominator: { indicator: 'tuyen-da-trong' },
  },
})

export const contentment = defineIndicator({
  code: 'muc-hai-long',
  name: 'Tỷ lệ người dân hài lòng',
  unit: '%',
  direction: 'higher',
  kind: 'rate',
  level: 'commune',
  period: 'year',
  source: { kind: 'entered', numeratorName: 'Số phiếu hài lòng', denominatorName: 'Số phiếu thu về' },
})
