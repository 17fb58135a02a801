import { defineReport, is } from '../../../pack-kit/index.ts'

/** What a commune still lacks of its criteria, and when it is to be recognised. */
export const newRuralProgress = defineReport({
  code: 'tien-do-nong-thon-moi',
  name: 'Báo cáo tiến độ xây dựng nông thôn mới tại xã An toàn khu',
  addressee: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh',
  sections: [
    {
      heading: 'Kết quả',
      blocks: [
        {
          kind: 'paragraph',
          text: '{place}, {period}: đạt {indicator:tieu-chi-nong-thon-moi-dat} nông thôn mới, {indicator:tieu-chi-nang-cao-dat} nâng cao.',
        },
        {
          kind: 'indicators',
          indicators: [
            'thu-nhap-binh-quan',
            'ty-le-ngheo-da-chieu',
            'ty-le-ho-dung-nuoc-sach',
            'von-nong-thon-moi-giai-ngan',
          ],
        },
      ],
    },
    {
      heading: 'Tiêu chí còn thiếu',
      blocks: [
        {
          kind: 'records',
          register: 'bang-chung-nong-thon-moi',
          columns: ['commune', 'criterion', 'missing', 'plannedOn'],
          where: is('state', 'not-met'),
        },
      ],
    },
    {
      heading: 'Lộ trình',
      blocks: [
        {
          kind: 'records',
          register: 'lo-trinh-nong-thon-moi',
          columns: ['commune', 'goal', 'plannedOn', 'forecastOn', 'obstacles'],
        },
      ],
    },
  ],
})
