import { is } from '../expressions/build-condition.ts'
import { defineScorecard } from '../scorecards/scorecard.ts'

const firstRule = 'Quyết định 11/QĐ-ST ngày 05/01/2021 (giả định)'
const secondRule = 'Quyết định 22/QĐ-ST ngày 20/12/2025 (giả định)'

export const flowerScorecard = defineScorecard({
  code: 'xa-duong-hoa',
  name: 'Xã đường hoa',
  level: 'commune',
  groups: [
    { code: 'river', name: 'Xã ven sông' },
    { code: 'hill', name: 'Xã vùng đồi' },
  ],
  plan: {
    register: 'lo-trinh-duong-hoa',
    plannedOn: 'plannedOn',
    forecastOn: 'forecastOn',
    reachedOn: 'recognisedOn',
  },
  ruleSets: [
    {
      code: '2021',
      name: 'Giai đoạn 2021–2025',
      law: firstRule,
      from: '2021-01-05',
      to: '2026-01-01',
      criteria: [
        {
          code: 'planting',
          name: 'Trồng hoa',
          parts: [
            {
              code: 'share',
              name: 'Tỷ lệ chiều dài đường trồng hoa',
              measure: { indicator: 'ty-le-trong-hoa' },
              thresholds: [
                { groups: ['river'], from: '2021-01-05', to: '2023-01-01', atLeast: 30, source: firstRule },
                { groups: ['river'], from: '2023-01-01', atLeast: 40, source: firstRule },
                { groups: ['hill'], from: '2021-01-05', atLeast: 20, source: firstRule },
              ],
            },
            {
              code: 'model',
              name: 'Có tuyến được công nhận',
              measure: { register: 'tuyen-duong-hoa', where: is('state', 'planted') },
              thresholds: [{ from: '2021-01-05', yes: true, source: firstRule }],
            },
          ],
        },
        {
          code: 'people',
          name: 'Nhân dân tham gia',
          parts: [
            {
              code: 'rules',
              name: 'Có quy ước chăm sóc',
              measure: 'judged',
              thresholds: [{ from: '2021-01-05', yes: true, source: firstRule }],
            },
          ],
        },
      ],
    },
    {
      code: '2026',
      name: 'Từ năm 2026',
      law: secondRule,
      from: '2026-01-01',
      criteria: [
        {
          code: 'planting',
          name: 'Trồng hoa',
          parts: [
            {
              code: 'share',
              name: 'Tỷ lệ chiều dài đường trồng hoa',
              measure: { indicator: 'ty-le-trong-hoa' },
              thresholds: [
                { groups: ['river'], from: '2026-01-01', atLeast: 60, source: secondRule },
                { groups: ['hill'], from: '2026-01-01', unsettled: true, source: secondRule },
              ],
            },
          ],
        },
      ],
    },
  ],
})
