import type { Measure } from '../../pack-kit/index.ts'

/**
 * What measures a duty of the kinds the dispatch of 27/4/2021 gives out. Phrases are chosen so that one speaks for one duty; the names
 * of leads only decide between duties of like words. Later names of the leads find the same.
 */
export const measures: readonly Measure[] = [
  {
    words: [
      'đầu mối',
      'theo dõi, đánh giá',
      'theo dõi, tổng hợp',
      'đánh giá chính sách',
      'kết quả thực hiện chính sách',
    ],
    by: { register: 'danh-gia-chinh-sach' },
    note: 'Lần theo dõi, đánh giá chính sách của từng xã; toàn bộ chỉ tiêu của chương trình ở trang đánh giá.',
  },
  {
    words: ['công trình đầu tư công', 'đề xuất đầu tư', 'nhu cầu đầu tư', 'tổng hợp yêu cầu', 'đề xuất của các ngành'],
    by: { register: 'de-xuat-dau-tu' },
    note: 'Nhu cầu các ngành, địa phương đề xuất và kết quả đưa vào kế hoạch.',
  },
  {
    words: ['phân bổ vốn', 'vốn đầu tư phát triển', 'phương án vốn'],
    by: { indicator: 'von-bo-tri' },
    note: 'Vốn bố trí từng năm cho các công trình, cùng tỷ lệ giải ngân.',
  },
  {
    words: [
      'ngân sách tỉnh',
      'ngân sách của tỉnh',
      'kịp thời rà soát, cân đối',
      'kịp thời cân đối',
      'cân đối kinh phí',
      'kinh phí thực hiện chính sách',
      'thực hiện các chính sách cho',
      'Tài chính',
    ],
    by: { register: 'kinh-phi-chinh-sach' },
    note: 'Nhu cầu, số phân bổ, số đã chi cho từng chính sách ở từng xã.',
  },
  {
    words: [
      'kinh phí mua thẻ',
      'kinh phí đóng bảo hiểm y tế',
      'thẻ bảo hiểm y tế',
      'phối hợp với Sở Y tế',
      'chương trình khác',
      'Tài chính',
    ],
    by: { indicator: 'kinh-phi-bao-hiem-y-te' },
    note: 'Ngân sách phân bổ để đóng bảo hiểm y tế.',
  },
  {
    words: [
      'an sinh xã hội',
      'giảm nghèo',
      'hộ nghèo',
      'người có công',
      'có công với cách mạng',
      'thống kê các chính sách',
      'rà soát các chương trình, chính sách',
      'bỏ sót',
      'Lao động - Thương binh và Xã hội',
    ],
    by: { register: 'chinh-sach-tai-xa' },
    note: 'Chính sách theo nhóm đối tượng và xã: đã đến ai, còn sót, còn trùng.',
  },
  {
    words: ['giảm nghèo', 'hộ nghèo'],
    by: { indicator: 'ty-le-ho-ngheo' },
    note: 'Tỷ lệ hộ nghèo của từng xã qua các năm.',
  },
  {
    words: ['gia đình người có công', 'có công với cách mạng'],
    by: { indicator: 'luot-ho-nguoi-co-cong-duoc-ho-tro' },
    note: 'Lượt gia đình người có công được hỗ trợ.',
  },
  {
    words: ['nông thôn mới nâng cao', 'xây dựng nông thôn mới', 'đạt chuẩn nông thôn mới', 'tiêu chí nâng cao'],
    by: { scorecard: 'xa-nong-thon-moi-nang-cao' },
    note: 'Từng tiêu chí nâng cao: đạt, chưa đạt, còn thiếu bao nhiêu.',
  },
  {
    words: ['xây dựng nông thôn mới', 'tiêu chí nông thôn mới'],
    by: { scorecard: 'xa-nong-thon-moi' },
    note: 'Tiêu chí xã nông thôn mới theo từng giai đoạn.',
  },
  {
    words: [
      'bảo tồn',
      'tôn tạo',
      'di tích lịch sử cách mạng',
      'thiết chế văn hóa',
      'phát triển du lịch',
      'Văn hóa và Thể thao',
    ],
    by: { register: 'di-tich' },
    note: 'Di tích: xếp hạng, tình trạng, quy chế, công trình tu bổ; vị trí trên bản đồ.',
  },
  {
    words: ['thiết chế văn hóa'],
    by: { indicator: 'ty-le-thiet-che-dat-chuan' },
    note: 'Tỷ lệ thiết chế văn hóa đạt chuẩn.',
  },
  {
    words: ['khách tham quan', 'phát triển du lịch'],
    by: { indicator: 'luot-khach-tham-quan' },
    note: 'Lượt khách đến di tích, điểm du lịch về nguồn.',
  },
  {
    words: ['thẻ bảo hiểm y tế', 'cấp thẻ', 'bao phủ bảo hiểm', 'thường trú', 'Y tế'],
    by: { indicator: 'ty-le-bao-phu-bao-hiem-y-te' },
    note: 'Tỷ lệ bao phủ bảo hiểm y tế của từng xã theo quý.',
  },
  {
    words: [
      'trạm y tế',
      'y tế cơ sở',
      'nhân lực y tế',
      'đủ nhân lực',
      'khám chữa bệnh',
      'khám bệnh, chữa bệnh',
      'chăm sóc sức khỏe',
      'Sở Y tế',
    ],
    by: { indicator: 'ty-le-tram-y-te-dat-tieu-chi' },
    note: 'Trạm y tế theo tiêu chí quốc gia, nhân lực, dịch vụ.',
  },
  {
    words: [
      'học sinh',
      'nhà trường',
      'chương trình giáo dục',
      'hoạt động về nguồn',
      'tìm hiểu về cội nguồn',
      'Giáo dục và Đào tạo',
    ],
    by: { indicator: 'hoc-sinh-duoc-giao-duc-truyen-thong' },
    note: 'Học sinh được học, đi về nguồn, dự hội thi; từng hoạt động ở lịch hoạt động.',
  },
  {
    words: ['trao Quyết định', 'lễ trao'],
    by: { register: 'le-trao-quyet-dinh' },
    note: 'Kế hoạch buổi lễ, đơn vị mời, việc chuẩn bị.',
  },
  {
    words: [
      'thông tin đại chúng',
      'báo chí',
      'truyền thanh',
      'truyền hình',
      'trên các phương tiện',
      'Thông tin và Truyền thông',
    ],
    by: { indicator: 'tin-bai-phat-song' },
    note: 'Tin, bài, buổi phát sóng về xã An toàn khu.',
  },
  {
    words: ['dân tộc thiểu số', 'miền núi', 'vùng đồng bào', 'ấp đặc biệt khó khăn', 'Ban Dân tộc'],
    by: { register: 'de-xuat-dan-toc' },
    note: 'Công trình, chính sách đề xuất theo mười dự án thành phần; ấp đặc biệt khó khăn.',
  },
  {
    words: ['hậu phương quân đội', 'chính sách quân đội', 'chính sách hậu phương', 'Chỉ huy Quân sự'],
    by: { register: 'hau-phuong-quan-doi' },
    note: 'Số trường hợp được giải quyết chính sách; không có thông tin bí mật.',
  },
  {
    words: ['phục dựng', 'Quân đội nhân dân'],
    by: { register: 'phuc-dung-di-tich' },
    note: 'Việc xây dựng, phục dựng di tích của Quân đội.',
  },
  {
    words: ['thế hệ trẻ', 'sâu rộng', 'trong Nhân dân', 'truyền thống quê hương', 'truyền thống cách mạng'],
    by: { indicator: 'nguoi-dan-duoc-tuyen-truyen' },
    note: 'Lượt người dân, thanh niên được tuyên truyền tại địa phương.',
  },
  {
    words: [
      'cơ sở hạ tầng',
      'xây dựng hạ tầng',
      'bố trí nguồn lực',
      'thu hút đầu tư',
      'nguồn lực xã hội hóa',
      'huy động xã hội hóa',
      'du lịch về nguồn',
      'du lịch về cội nguồn',
    ],
    by: { register: 'thu-hut-dau-tu' },
    note: 'Dự án, nguồn xã hội hóa thu hút được; hạ tầng đã hoàn thành ở sổ công trình.',
  },
  {
    words: ['xây dựng hạ tầng', 'xây dựng các công trình, dự án', 'cơ sở hạ tầng'],
    by: { indicator: 'cong-trinh-ha-tang-thu-hut-dau-tu' },
    note: 'Hạ tầng tạo điều kiện thu hút đầu tư hoàn thành trong năm.',
  },
  {
    words: ['đời sống văn hóa', 'văn hóa, tinh thần', 'ngân sách huyện', 'ngân sách địa phương'],
    by: { register: 'doi-song-van-hoa' },
    note: 'Gia đình, ấp văn hóa, hoạt động, ngân sách và xã hội hóa cho văn hóa.',
  },
  {
    words: ['việc làm', 'giải quyết việc làm', 'công ăn việc làm', 'bảo đảm an sinh xã hội'],
    by: { indicator: 'viec-lam-moi' },
    note: 'Số người được giải quyết việc làm; hỗ trợ an sinh ở sổ hỗ trợ.',
  },
  {
    words: ['quy chế', 'quy chế quản lý', 'giá trị di tích', 'quản lý, bảo vệ'],
    by: { register: 'quy-che-di-tich' },
    note: 'Quy chế từ dự thảo đến ban hành.',
  },
  {
    words: ['nhận Quyết định', 'lễ đón nhận', 'tổ chức nhận'],
    by: { register: 'viec-chuan-bi-le' },
    note: 'Việc chuẩn bị lễ đón nhận của từng cơ quan, địa phương.',
  },
  {
    words: ['khó khăn', 'vướng mắc', 'kịp thời báo cáo', 'khẩn trương triển khai', 'chủ động phối hợp'],
    by: { register: 'kho-khan-vuong-mac' },
    note: 'Khó khăn, vướng mắc qua Sở Nội vụ và kết quả giải quyết.',
  },
]
