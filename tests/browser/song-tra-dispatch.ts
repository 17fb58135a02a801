import { toOfficialDocx } from '../../modules/reports/index.ts'

/** A dispatch of the fictional province with three duties of one agency each, as a Word file. */
export const songTraDocx = (number: string): Promise<Buffer> =>
  toOfficialDocx({
    issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'],
    number,
    symbol: 'UBND-NC',
    place: 'Sông Trà',
    date: '2026-03-02',
    kindTitle: null,
    subject: 'chuẩn bị ngày hội An toàn khu',
    addressees: ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế'],
    introduction: [
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 12 tháng 01 năm 2026, Ủy ban nhân dân tỉnh yêu cầu các cơ quan triển khai các nội dung sau:',
    ],
    sections: [
      {
        heading: 'Sở Tài chính',
        paragraphs: [
          'Chủ trì, phối hợp với Sở Nội vụ tham mưu bố trí kinh phí, hoàn thành trước ngày 30 tháng 6 năm 2026.',
        ],
      },
      { heading: 'Sở Nội vụ', paragraphs: ['Chủ trì rà soát hồ sơ người có công, báo cáo trước ngày 20 hằng tháng.'] },
      { heading: 'Sở Y tế', paragraphs: ['Tổng hợp số liệu người chưa có thẻ bảo hiểm y tế trên địa bàn.'] },
    ],
    closing: ['Yêu cầu các cơ quan nghiêm túc thực hiện'],
    recipients: ['Như trên', 'Lưu: VT'],
    signer: { positionLines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn Minh' },
  })
