import { defineReport, isIn } from '../../../pack-kit/index.ts'

/** How the programme does in a place and period, over all fields: for the focal point. */
export const programmeEvaluation = defineReport({
  code: 'danh-gia-chuong-trinh',
  name: 'Báo cáo kết quả thực hiện chính sách đối với xã An toàn khu',
  addressee: 'Ủy ban nhân dân tỉnh (qua Văn phòng)',
  sections: [
    {
      heading: 'Đầu tư và nguồn lực',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Trong {period}, {place} được bố trí {indicator:von-bo-tri} vốn đầu tư phát triển, giải ngân {indicator:ty-le-giai-ngan}; hoàn thành {indicator:cong-trinh-hoan-thanh}.',
        },
        {
          kind: 'records',
          register: 'cong-trinh',
          columns: ['name', 'commune', 'sector', 'state', 'totalInvestment', 'progress'],
          where: isIn('state', ['funded', 'building', 'finished']),
        },
        {
          kind: 'indicators',
          indicators: ['von-bo-tri', 'von-giai-ngan', 'ty-le-giai-ngan', 'kinh-phi-chinh-sach-phan-bo'],
        },
      ],
    },
    {
      heading: 'Giảm nghèo, an sinh xã hội, người có công',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Tỷ lệ hộ nghèo còn {indicator:ty-le-ho-ngheo}; {indicator:luot-ho-duoc-ho-tro} được hỗ trợ; còn {indicator:doi-tuong-chua-duoc-huong} thuộc diện mà chưa được hưởng.',
        },
        {
          kind: 'indicators',
          indicators: [
            'ho-ngheo',
            'ty-le-ho-ngheo',
            'ty-le-ngheo-da-chieu',
            'ty-le-doi-tuong-duoc-huong',
            'viec-lam-moi',
          ],
        },
      ],
    },
    {
      heading: 'Nông thôn mới',
      blocks: [
        {
          kind: 'indicators',
          indicators: ['tieu-chi-nong-thon-moi-dat', 'tieu-chi-nang-cao-dat', 'thu-nhap-binh-quan'],
        },
        {
          kind: 'records',
          register: 'lo-trinh-nong-thon-moi',
          columns: ['commune', 'goal', 'plannedOn', 'forecastOn', 'recognisedOn'],
        },
      ],
    },
    {
      heading: 'Y tế',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Bảo hiểm y tế bao phủ {indicator:ty-le-bao-phu-bao-hiem-y-te-nam} dân số; {indicator:ty-le-tram-y-te-dat-tieu-chi} trạm y tế đạt tiêu chí quốc gia.',
        },
        { kind: 'indicators', indicators: ['ty-le-tram-du-nhan-luc', 'luot-kham-tai-tram'] },
      ],
    },
    {
      heading: 'Di tích, truyền thống, văn hóa',
      blocks: [
        {
          kind: 'paragraph',
          text: '{indicator:ty-le-di-tich-co-quy-che} di tích có quy chế bảo vệ; {indicator:hoc-sinh-duoc-giao-duc-truyen-thong} được giáo dục truyền thống; {indicator:luot-khach-tham-quan} khách tham quan.',
        },
        { kind: 'records', register: 'di-tich', columns: ['name', 'commune', 'rank', 'condition', 'hasRegulation'] },
        {
          kind: 'indicators',
          indicators: ['tin-bai-phat-song', 'nguoi-dan-duoc-tuyen-truyen', 'ty-le-gia-dinh-van-hoa'],
        },
      ],
    },
    {
      heading: 'Khó khăn, vướng mắc và kiến nghị',
      blocks: [
        {
          kind: 'records',
          register: 'kho-khan-vuong-mac',
          columns: ['title', 'reporter', 'reportedOn', 'authority', 'state'],
          where: isIn('state', ['open', 'forwarded']),
        },
        {
          kind: 'records',
          register: 'danh-gia-chinh-sach',
          columns: ['commune', 'reviewedOn', 'rating', 'proposals'],
          period: { dateField: 'reviewedOn' },
        },
      ],
    },
  ],
})
