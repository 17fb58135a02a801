import type { PdfDocument } from './make-pdf.ts'

/** The fictional directive of the province Sông Trà as it stands on paper: two pages with header, footnote, ending and annex. */
export const songTraDocument: PdfDocument = {
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'],
  number: 'Số: 415/UBND-NC',
  about: 'V/v thực hiện nhiệm vụ xây dựng An toàn khu',
  placeDate: 'Sông Trà, ngày 02 tháng 3 năm 2026',
  pageNumbers: 'plain',
  parts: [
    { kind: 'centred', text: 'Kính gửi:', bold: false },
    {
      kind: 'lines',
      lines: ['- Sở Tài chính;', '- Sở Nội vụ;', '- UBND huyện An Bình;', '- UBND huyện Hòa Thuận.'],
    },
    {
      kind: 'paragraph',
      text: 'Căn cứ Quyết định số 1009/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;¹ Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị triển khai thực hiện các nội dung sau:',
      footnote: '1 Về việc công nhận các xã An toàn khu trên địa bàn tỉnh.',
    },
    { kind: 'paragraph', text: '1. Sở Tài chính', bold: true },
    {
      kind: 'paragraph',
      text: 'a) Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện, hoàn thành trước ngày 30 tháng 6 năm 2026.',
    },
    { kind: 'paragraph', text: 'b) Hướng dẫn các địa phương lập dự toán hằng năm.' },
    { kind: 'paragraph', text: '2. Sở Nội vụ', bold: true },
    { kind: 'paragraph', text: 'Chủ trì, phối hợp với các sở, ban, ngành rà soát hồ sơ người có công.' },
    { kind: 'paragraph', text: '3. UBND huyện An Bình, UBND huyện Hòa Thuận', bold: true },
    { kind: 'paragraph', text: 'a) Tổ chức tuyên truyền về An toàn khu trên địa bàn.' },
    {
      kind: 'paragraph',
      text: 'b) Xây dựng kế hoạch đầu tư các công trình thiết yếu, gửi Sở Tài chính trong tháng 4 năm 2026.',
    },
    {
      kind: 'paragraph',
      text: 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.',
    },
  ],
  recipients: ['- Như trên;', '- Chủ tịch, các PCT UBND tỉnh;', '- Lưu: VT.'],
  signature: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Nguyễn Văn Minh'],
}
