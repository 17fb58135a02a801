import type { OfficialDocument } from '../../../pack-kit/index.ts'

/** A second, shorter sample with dates in its duties: waits under review in the demo space. The signer is fictional. */
export const sampleDroughtDirective: OfficialDocument = {
  issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH KIÊN GIANG'],
  number: '07',
  symbol: 'CT-UBND',
  place: 'Kiên Giang',
  date: '2026-11-16',
  kindTitle: 'CHỈ THỊ',
  subject: 'Về chủ động phòng, chống hạn hán, xâm nhập mặn mùa khô 2026 - 2027',
  addressees: [],
  introduction: [
    'Theo dự báo, mùa khô 2026 - 2027 lượng mưa thấp hơn trung bình nhiều năm, mặn có khả năng xâm nhập sớm. Để bảo đảm nước sinh hoạt và sản xuất, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Chủ tịch Ủy ban nhân dân các huyện thực hiện các nhiệm vụ sau:',
  ],
  sections: [
    {
      heading: 'Sở Nông nghiệp và Phát triển nông thôn',
      paragraphs: [
        'Chủ trì, phối hợp với UBND các huyện Vĩnh Thuận và U Minh Thượng xây dựng kế hoạch trữ nước, vận hành cống ngăn mặn, trình Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
        'Thông báo diễn biến độ mặn trước ngày 20 hằng tháng.',
      ],
    },
    {
      heading: 'Sở Tài chính',
      paragraphs: ['Tham mưu bố trí kinh phí nạo vét kênh mương cấp bách trong quý I năm 2027.'],
    },
    {
      heading: 'Sở Y tế',
      paragraphs: ['Hướng dẫn xử lý, kiểm tra chất lượng nước sinh hoạt tại các trạm cấp nước nông thôn.'],
    },
    {
      heading: 'UBND các huyện Vĩnh Thuận và U Minh Thượng',
      paragraphs: [
        'Rà soát hộ dân thiếu nước sinh hoạt, báo cáo Sở Nông nghiệp và Phát triển nông thôn trước ngày 10/12/2026.',
        'Tổ chức đắp đập tạm, nạo vét kênh nội đồng, hoàn thành trong tháng 01/2027.',
      ],
    },
  ],
  closing: [
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân tỉnh (qua Sở Nông nghiệp và Phát triển nông thôn) để xem xét, chỉ đạo',
  ],
  recipients: ['TT. UBND tỉnh', 'Các sở, ban, ngành cấp tỉnh', 'UBND các huyện', 'Lưu: VT, KTN'],
  signer: { positionLines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Lê Văn Minh Họa' },
}
