import type { OfficialDocumentProps } from '../ui/document/official-document'

const dutyOne =
  'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và các cơ quan liên quan tham mưu phương án bố trí vốn hỗ trợ các xã an toàn khu giai đoạn 2026–2030, trình Ủy ban nhân dân tỉnh trước ngày 18 tháng 11 năm 2026'
const dutyTwo =
  'Bảo hiểm xã hội tỉnh rà soát danh sách người dân đang sinh sống tại các xã an toàn khu chưa được cấp thẻ bảo hiểm y tế'
const dutyThree = 'báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng'

/** Invented for the gallery, in the layout of a công văn. */
export const sampleDocument: OfficialDocumentProps = {
  head: {
    issuer: { name: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG' },
    number: '4127/UBND-TH',
    about: 'triển khai chính sách đối với xã an toàn khu',
    place: 'Lâm Đồng',
    date: '2026-10-20',
  },
  addressees: ['Các sở, ban, ngành;', 'Ủy ban nhân dân các xã, phường, đặc khu.'],
  paragraphs: [
    {
      id: 'p1',
      kind: 'body',
      text: 'Thực hiện ý kiến chỉ đạo của Thủ tướng Chính phủ về chính sách đối với xã an toàn khu, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    },
    {
      id: 'p2',
      kind: 'clause',
      text: `1. ${dutyOne}.`,
      segments: [{ text: '1. ' }, { text: dutyOne, dutyId: 'd1' }, { text: '.' }],
    },
    {
      id: 'p3',
      kind: 'clause',
      text: `2. ${dutyTwo}; ${dutyThree}.`,
      segments: [
        { text: '2. ' },
        { text: dutyTwo, dutyId: 'd2' },
        { text: '; ' },
        { text: dutyThree, dutyId: 'd3' },
        { text: '.' },
      ],
    },
    {
      id: 'p4',
      kind: 'clause',
      text: '3. Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện.',
    },
    { id: 'p5', kind: 'body', text: 'Yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện./.' },
  ],
  recipients: ['Như trên;', 'Chủ tịch, các PCT UBND tỉnh;', 'Lưu: VT, TH.'],
  signer: { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: '(chữ ký minh họa)' },
}
