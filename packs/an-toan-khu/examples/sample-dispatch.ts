import type { OfficialDocument } from '../../../pack-kit/index.ts'

/**
 * The sample directive that ships with the product: a dispatch on supporting safe-zone communes, with 22 duties to
 * nine departments, the ethnic affairs board, the military command and two districts. The signer is fictional.
 */
export const sampleDispatch: OfficialDocument = {
  issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH KIÊN GIANG'],
  number: '512',
  symbol: 'UBND-NC',
  place: 'Kiên Giang',
  date: '2021-04-27',
  kindTitle: null,
  subject: 'tổ chức thực hiện chính sách đối với các xã An toàn khu được công nhận theo Quyết định số 164/QĐ-TTg',
  addressees: [
    'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
    'Giám đốc các sở: Kế hoạch và Đầu tư; Tài chính; Lao động - Thương binh và Xã hội; Nông nghiệp và Phát triển nông thôn; Văn hóa và Thể thao; Y tế; Giáo dục và Đào tạo; Nội vụ; Thông tin và Truyền thông',
    'Trưởng Ban Dân tộc',
    'Chủ tịch Ủy ban nhân dân các huyện: Vĩnh Thuận, U Minh Thượng',
  ],
  introduction: [
    'Căn cứ Quyết định số 164/QĐ-TTg ngày 03 tháng 02 năm 2021 của Thủ tướng Chính phủ về việc công nhận xã An toàn khu và Chỉ thị số 14/CT-TTg ngày 24 tháng 3 năm 2020 của Thủ tướng Chính phủ về chính sách hỗ trợ các xã An toàn khu; để các xã được công nhận sớm thụ hưởng đầy đủ chính sách, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Thủ trưởng các cơ quan, Chủ tịch Ủy ban nhân dân các huyện triển khai những nhiệm vụ sau:',
  ],
  sections: [
    {
      heading: 'Sở Kế hoạch và Đầu tư',
      paragraphs: [
        'Là đầu mối, chủ trì theo dõi, tổng hợp kết quả thực hiện chính sách đối với xã An toàn khu.',
        'Chủ trì, phối hợp với Sở Tài chính lập danh mục công trình đầu tư công tại các xã An toàn khu trên cơ sở đề xuất của các ngành và địa phương.',
        'Chủ trì, phối hợp với các sở, ban, ngành cấp tỉnh và các địa phương có liên quan tham mưu phương án phân bổ vốn đầu tư phát triển cho các xã An toàn khu.',
      ],
    },
    {
      heading: 'Sở Tài chính',
      paragraphs: [
        'Rà soát khả năng ngân sách tỉnh, kịp thời cân đối kinh phí thực hiện chính sách cho các xã An toàn khu.',
        'Phối hợp với Sở Y tế bố trí kinh phí mua thẻ bảo hiểm y tế cho người dân các xã An toàn khu chưa được hỗ trợ từ chương trình khác.',
      ],
    },
    {
      heading: 'Sở Lao động - Thương binh và Xã hội',
      paragraphs: [
        'Chủ trì, phối hợp với các sở, ban, ngành cấp tỉnh và địa phương liên quan thống kê các chính sách hỗ trợ đang áp dụng tại xã An toàn khu, chăm lo gia đình có công với cách mạng và hộ nghèo, không để trùng lặp hoặc bỏ sót đối tượng.',
      ],
    },
    {
      heading: 'Sở Nông nghiệp và Phát triển nông thôn',
      paragraphs: [
        'Hướng dẫn các huyện lồng ghép nguồn lực của Chương trình mục tiêu quốc gia xây dựng nông thôn mới để các xã An toàn khu sớm đạt chuẩn nông thôn mới nâng cao.',
      ],
    },
    {
      heading: 'Sở Văn hóa và Thể thao',
      paragraphs: [
        'Thực hiện chính sách bảo tồn, tôn tạo di tích lịch sử cách mạng và đầu tư thiết chế văn hóa, tạo điều kiện phát triển du lịch tại các xã An toàn khu.',
      ],
    },
    {
      heading: 'Sở Y tế',
      paragraphs: [
        'Thực hiện chính sách cấp thẻ bảo hiểm y tế cho người dân thường trú tại các xã An toàn khu theo quy định.',
        'Củng cố trạm y tế xã, bố trí đủ nhân lực và mở rộng dịch vụ khám bệnh, chữa bệnh ban đầu cho người dân các xã An toàn khu.',
      ],
    },
    {
      heading: 'Sở Giáo dục và Đào tạo',
      paragraphs: [
        'Biên soạn chương trình giáo dục truyền thống cách mạng của các xã An toàn khu cho học sinh; phối hợp với các địa phương tổ chức hoạt động về nguồn.',
      ],
    },
    {
      heading: 'Sở Nội vụ',
      paragraphs: [
        'Phối hợp với các sở, ban, ngành cấp tỉnh liên quan, UBND các huyện Vĩnh Thuận và U Minh Thượng chuẩn bị lễ trao Quyết định số 164/QĐ-TTg.',
      ],
    },
    {
      heading: 'Sở Thông tin và Truyền thông',
      paragraphs: [
        'Chỉ đạo các cơ quan báo chí, hệ thống truyền thanh cơ sở giới thiệu truyền thống, giá trị lịch sử của các xã An toàn khu.',
      ],
    },
    {
      heading: 'Ban Dân tộc',
      paragraphs: [
        'Chủ trì, phối hợp với các sở, ban, ngành cấp tỉnh có liên quan và các địa phương đề xuất danh mục công trình, chính sách thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi.',
      ],
    },
    {
      heading: 'Bộ Chỉ huy Quân sự tỉnh',
      paragraphs: [
        'Phối hợp với các sở, ban, ngành cấp tỉnh có liên quan và các địa phương thực hiện chính sách hậu phương quân đội; phục dựng di tích lịch sử của lực lượng vũ trang tại các xã An toàn khu.',
      ],
    },
    {
      heading: 'UBND các huyện Vĩnh Thuận và U Minh Thượng',
      paragraphs: [
        'Tuyên truyền sâu rộng trong Nhân dân, nhất là thế hệ trẻ, về truyền thống cách mạng của các xã An toàn khu.',
        'Bố trí nguồn lực xây dựng hạ tầng, thu hút đầu tư và huy động xã hội hóa để phát triển kinh tế, du lịch về nguồn.',
        'Chủ động cân đối ngân sách huyện, nâng cao đời sống văn hóa, tinh thần của người dân các xã An toàn khu.',
        'Giải quyết việc làm, bảo đảm an sinh xã hội tại các xã An toàn khu, gắn với kế hoạch phát triển kinh tế - xã hội của huyện.',
        'Xây dựng quy chế quản lý, bảo vệ và phát huy giá trị di tích lịch sử tại các xã An toàn khu.',
        'Chủ trì, phối hợp với Sở Nội vụ và các sở, ngành liên quan tổ chức lễ đón nhận Quyết định công nhận xã An toàn khu.',
      ],
    },
  ],
  closing: [
    'Nhận được Công văn này, các sở, ban, ngành cấp tỉnh và UBND các huyện Vĩnh Thuận và U Minh Thượng theo chức năng, nhiệm vụ được giao khẩn trương triển khai thực hiện; quá trình thực hiện nếu có khó khăn, vướng mắc kịp thời báo cáo UBND tỉnh (qua Sở Nội vụ) để được xem xét, giải quyết',
  ],
  recipients: [
    'Như trên',
    'TT. Tỉnh ủy',
    'TT. UBND tỉnh',
    'CT, các PCT. UBND tỉnh',
    'Lãnh đạo VP, P. Nội chính',
    'Lưu: VT, SNV',
  ],
  signer: { positionLines: ['CHỦ TỊCH'], name: 'Trần Minh Họa' },
}
