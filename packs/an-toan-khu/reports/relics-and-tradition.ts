import { defineReport } from '../../../pack-kit/index.ts'

/** Relics, regulations, visitors and activities: for the department of culture and the communes. */
export const relicsAndTradition = defineReport({
  code: 'di-tich-va-truyen-thong',
  name: 'Báo cáo bảo tồn di tích và giáo dục truyền thống',
  addressee: 'Ủy ban nhân dân tỉnh (qua Văn phòng)',
  sections: [
    {
      heading: 'Di tích',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Đến {period}, {place} có {indicator:di-tich-co-trong-so} trong sổ; {indicator:ty-le-di-tich-xuong-cap} xuống cấp.',
        },
        { kind: 'records', register: 'di-tich', columns: ['name', 'commune', 'rank', 'condition', 'keeper'] },
        { kind: 'records', register: 'quy-che-di-tich', columns: ['title', 'commune', 'state', 'issuedOn'] },
        { kind: 'records', register: 'phuc-dung-di-tich', columns: ['name', 'commune', 'state', 'finishedOn'] },
      ],
    },
    {
      heading: 'Giáo dục, tuyên truyền',
      blocks: [
        {
          kind: 'indicators',
          indicators: [
            'hoc-sinh-duoc-giao-duc-truyen-thong',
            'chuyen-ve-nguon',
            'tin-bai-phat-song',
            'nguoi-dan-duoc-tuyen-truyen',
            'thanh-nien-duoc-tuyen-truyen',
          ],
        },
        {
          kind: 'records',
          register: 'hoat-dong-truyen-thong',
          columns: ['title', 'place', 'kind', 'heldOn', 'state'],
          period: { dateField: 'heldOn' },
        },
      ],
    },
    { heading: 'Khách tham quan', blocks: [{ kind: 'indicators', indicators: ['luot-khach-tham-quan'] }] },
  ],
})
