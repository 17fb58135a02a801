import { describe, expect, it } from 'vitest'
import { suggestMeasures } from '../../pack-kit/index.ts'
import { dutiesOf } from './examples/duties-of.ts'
import { sampleDispatch } from './examples/sample-dispatch.ts'
import { safeZoneProgramme } from './programme.ts'

/** Code of what the first suggestion measures by. */
function firstFor(text: string, lead: string): string | undefined {
  const by = suggestMeasures(safeZoneProgramme, text, lead)[0]?.measure.by
  return by && Object.values(by)[0]
}

/** The 22 duties of the dispatch of 2021 in our own words: by what each is measured, its lead then, its lead of today, two ways to say it. */
const duties: readonly (readonly [by: string, lead: string, leadToday: string, first: string, second: string])[] = [
  [
    'danh-gia-chinh-sach',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tài chính',
    'Làm đầu mối theo dõi, đánh giá việc thực hiện chính sách tại các xã An toàn khu.',
    'Là cơ quan đầu mối, định kỳ đánh giá chính sách hỗ trợ các xã và báo cáo UBND tỉnh.',
  ],
  [
    'de-xuat-dau-tu',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tài chính',
    'Tập hợp nhu cầu đầu tư của các ngành, các xã; trình danh mục công trình đầu tư công.',
    'Tổng hợp yêu cầu của địa phương, tham mưu đề xuất đầu tư cho từng xã An toàn khu.',
  ],
  [
    'von-bo-tri',
    'Sở Kế hoạch và Đầu tư',
    'Sở Tài chính',
    'Tham mưu phân bổ vốn của trung ương và địa phương cho các xã An toàn khu.',
    'Trình phương án vốn đầu tư phát triển hằng năm cho các xã được công nhận.',
  ],
  [
    'kinh-phi-chinh-sach',
    'Sở Tài chính',
    'Sở Tài chính',
    'Căn cứ ngân sách của tỉnh, bố trí kịp thời để thực hiện các chính sách cho xã An toàn khu.',
    'Kịp thời cân đối kinh phí thực hiện chính sách trong dự toán hằng năm.',
  ],
  [
    'kinh-phi-bao-hiem-y-te',
    'Sở Tài chính',
    'Sở Tài chính',
    'Cùng Sở Y tế bố trí kinh phí mua thẻ bảo hiểm y tế cho người dân.',
    'Phối hợp với Sở Y tế chuyển kinh phí đóng bảo hiểm y tế cho những người chưa được chương trình khác hỗ trợ.',
  ],
  [
    'chinh-sach-tai-xa',
    'Sở Lao động - Thương binh và Xã hội',
    'Sở Nội vụ',
    'Rà soát các chương trình, chính sách; làm tốt giảm nghèo, an sinh xã hội, chăm lo người có công.',
    'Thống kê các chính sách đang áp dụng cho hộ nghèo, gia đình có công với cách mạng, tránh bỏ sót.',
  ],
  [
    'xa-nong-thon-moi-nang-cao',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Sở Nông nghiệp và Môi trường',
    'Hướng dẫn lồng ghép vốn để các xã sớm đạt chuẩn nông thôn mới nâng cao.',
    'Ưu tiên nguồn lực xây dựng nông thôn mới nâng cao tại xã An toàn khu.',
  ],
  [
    'di-tich',
    'Sở Văn hóa và Thể thao',
    'Sở Văn hóa và Thể thao',
    'Chăm lo tôn tạo di tích, sửa sang thiết chế văn hóa, gắn với phát triển du lịch.',
    'Thực hiện chính sách tôn tạo di tích, xây dựng thiết chế văn hóa tại các xã.',
  ],
  [
    'ty-le-bao-phu-bao-hiem-y-te',
    'Sở Y tế',
    'Sở Y tế',
    'Tổ chức cấp thẻ bảo hiểm y tế cho người dân theo quy định.',
    'Thực hiện hỗ trợ thẻ bảo hiểm y tế cho người thường trú tại xã An toàn khu.',
  ],
  [
    'ty-le-tram-y-te-dat-tieu-chi',
    'Sở Y tế',
    'Sở Y tế',
    'Củng cố y tế cơ sở, thêm dịch vụ khám chữa bệnh cho bà con.',
    'Đầu tư trạm y tế, bảo đảm nhân lực y tế tại các xã An toàn khu.',
  ],
  [
    'hoc-sinh-duoc-giao-duc-truyen-thong',
    'Sở Giáo dục và Đào tạo',
    'Sở Giáo dục và Đào tạo',
    'Đưa lịch sử hình thành, truyền thống của các xã vào chương trình giáo dục cho học sinh.',
    'Tổ chức cho học sinh các trường tìm hiểu về cội nguồn của khu căn cứ.',
  ],
  [
    'le-trao-quyet-dinh',
    'Sở Nội vụ',
    'Sở Nội vụ',
    'Phối hợp với các huyện tổ chức trao Quyết định của Thủ tướng Chính phủ.',
    'Chuẩn bị lễ trao quyết định công nhận xã An toàn khu.',
  ],
  [
    'tin-bai-phat-song',
    'Sở Thông tin và Truyền thông',
    'Sở Khoa học và Công nghệ',
    'Giới thiệu chiến khu trên các phương tiện thông tin đại chúng.',
    'Chỉ đạo báo chí và đài truyền thanh mở chuyên mục về xã An toàn khu.',
  ],
  [
    'de-xuat-dan-toc',
    'Ban Dân tộc',
    'Sở Dân tộc và Tôn giáo',
    'Đề xuất công trình, chính sách của chương trình mục tiêu quốc gia vùng dân tộc thiểu số và miền núi.',
    'Rà soát ấp đặc biệt khó khăn, lập danh mục đầu tư vùng đồng bào dân tộc thiểu số.',
  ],
  [
    'hau-phuong-quan-doi',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Làm tốt chính sách quân đội, hậu phương quân đội; phục dựng nơi đóng quân năm xưa.',
    'Thực hiện chính sách hậu phương quân đội tại các xã An toàn khu.',
  ],
  [
    'nguoi-dan-duoc-tuyen-truyen',
    'UBND huyện Vĩnh Thuận',
    'UBND xã Vĩnh Thuận',
    'Kể cho thế hệ trẻ và mọi người trong Nhân dân nghe về truyền thống quê hương.',
    'Giáo dục truyền thống cách mạng cho thế hệ trẻ tại địa phương.',
  ],
  [
    'thu-hut-dau-tu',
    'UBND huyện U Minh Thượng',
    'UBND xã U Minh Thượng',
    'Bố trí nguồn lực làm cơ sở hạ tầng để thu hút đầu tư, huy động xã hội hóa phát triển du lịch về nguồn.',
    'Kêu gọi thu hút đầu tư, nguồn lực xã hội hóa cho phát triển kinh tế.',
  ],
  [
    'doi-song-van-hoa',
    'UBND huyện Vĩnh Thuận',
    'UBND xã Vĩnh Phong',
    'Dành ngân sách địa phương cho đời sống văn hóa, tinh thần ở các ấp.',
    'Huy động các nguồn lực chăm lo đời sống văn hóa của người dân.',
  ],
  [
    'viec-lam-moi',
    'UBND huyện U Minh Thượng',
    'UBND xã Vĩnh Hòa',
    'Tìm công ăn việc làm cho lao động, gắn thu hút đầu tư với bảo đảm an sinh xã hội.',
    'Giải quyết việc làm cho lao động tại xã, bảo đảm an sinh xã hội.',
  ],
  [
    'quy-che-di-tich',
    'UBND huyện Vĩnh Thuận',
    'UBND xã Vĩnh Bình',
    'Soạn quy chế quản lý từng khu, giữ gìn giá trị di tích của xã.',
    'Ban hành quy chế quản lý, bảo vệ di tích trên địa bàn.',
  ],
  [
    'viec-chuan-bi-le',
    'UBND huyện U Minh Thượng',
    'UBND xã U Minh Thượng',
    'Chuẩn bị chu đáo việc nhận Quyết định công nhận xã, theo hướng dẫn của Sở Nội vụ.',
    'Chủ trì lễ đón nhận quyết định công nhận.',
  ],
  [
    'kho-khan-vuong-mac',
    'Các sở, ban, ngành',
    'Ủy ban nhân dân các xã',
    'Gặp khó khăn, vướng mắc thì báo cáo ngay qua Sở Nội vụ.',
    'Chủ động phối hợp triển khai; báo cáo khó khăn, vướng mắc để được giải quyết.',
  ],
]

describe('measures of the duties in our own words', () => {
  it.each(duties)('%s, for %s (later %s)', (by, lead, leadToday, first, second) => {
    expect(firstFor(first, lead)).toBe(by)
    expect(firstFor(second, lead)).toBe(by)
    expect(firstFor(first, leadToday)).toBe(by)
    expect(firstFor(second.normalize('NFD').replace(/\p{M}/gu, ''), leadToday)).toBe(by)
  })

  it('cover 22 duties, each with a measure of its own', () => {
    expect(new Set(duties.map(([by]) => by)).size).toBe(22)
  })
})

describe('measures of the sample dispatch', () => {
  const expected = duties.map(([by]) => by)

  it('are right at once for each of its 22 duties', () => {
    expect(dutiesOf(sampleDispatch).map(({ lead, text }) => firstFor(text, lead))).toEqual(expected)
  })

  it('leave no doubt: the second suggestion has fewer words', () => {
    for (const { lead, text } of dutiesOf(sampleDispatch)) {
      const [first, second] = suggestMeasures(safeZoneProgramme, text, lead)
      expect(first?.score ?? 0, text).toBeGreaterThan(second?.score ?? 0)
    }
  })
})

it('says nothing of duties that have no part in the programme', () => {
  expect(firstFor('Vận hành cống ngăn mặn, thông báo diễn biến độ mặn hằng tháng.', 'Chi cục Thủy lợi')).toBeUndefined()
})
