import { defineProgramme } from '../programmes/programme.ts'
import { defineReport } from '../reports/report.ts'
import { contentment, peopleOut, peopleOutPerRoad, plantedRoads, plantedShare } from './flower-road-indicators.ts'
import { outings, roadPlans, roads } from './flower-road-registers.ts'
import { flowerScorecard } from './flower-road-scorecard.ts'

const yearlyReport = defineReport({
  code: 'bao-cao-nam',
  name: 'Báo cáo kết quả trồng đường hoa',
  addressee: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà',
  sections: [
    {
      heading: 'Kết quả',
      blocks: [
        { kind: 'paragraph', text: 'Trong {period}, {place}: trồng hoa {indicator:tuyen-da-trong}.' },
        { kind: 'records', register: 'tuyen-duong-hoa', columns: ['roadName', 'length'] },
        { kind: 'indicators', indicators: ['ty-le-trong-hoa', 'muc-hai-long'] },
      ],
    },
  ],
})

/** A fictional programme with every part of the language: nothing in it is so. */
export const flowerRoads = defineProgramme({
  code: 'duong-hoa-nong-thon',
  name: 'Đường hoa nông thôn',
  version: 3,
  registers: [roads, outings, roadPlans],
  indicators: [plantedRoads, plantedShare, peopleOut, peopleOutPerRoad, contentment],
  scorecards: [flowerScorecard],
  reports: [yearlyReport],
  measures: [
    { words: ['trồng hoa', 'đường hoa'], by: { register: 'tuyen-duong-hoa' }, note: 'Các tuyến đã trồng.' },
    { words: ['ra quan', 'trong hoa'], by: { indicator: 'luot-nguoi-ra-quan' }, note: 'Lượt người tham gia.' },
    { words: ['công nhận xã', 'cảnh quan'], by: { scorecard: 'xa-duong-hoa' }, note: 'Tiêu chí xã đường hoa.' },
  ],
  upgrades: [
    { toVersion: 2, register: 'tuyen-duong-hoa', step: 'renameField', from: 'name', to: 'roadName' },
    { toVersion: 2, register: 'tuyen-duong-hoa', step: 'dropField', field: 'colour' },
    {
      toVersion: 3,
      register: 'tuyen-duong-hoa',
      step: 'mapChoice',
      field: 'state',
      options: { done: 'planted', lost: null },
    },
    {
      toVersion: 3,
      register: 'tuyen-duong-hoa',
      step: 'changeKind',
      field: { kind: 'number', code: 'length', name: 'Chiều dài', unit: 'km' },
    },
  ],
})
