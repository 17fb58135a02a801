import { describe, expect, it } from 'vitest'
import { AGENCY_FORMS } from './agency-forms.ts'
import { searchKey } from './fold-text.ts'
import { readNamedAgency } from './read-named-agency.ts'

/** One example a form: the words, and what of them is the agency. */
const examples: Record<string, [words: string, agency: string]> = {
  deputies: ['đại biểu Hội đồng nhân dân tỉnh giám sát', 'đại biểu Hội đồng nhân dân tỉnh'],
  council: ['Hội đồng nhân dân tỉnh giám sát việc chi', 'Hội đồng nhân dân tỉnh'],
  'peoples-committee-office': ['Văn phòng UBND tỉnh theo dõi', 'Văn phòng UBND tỉnh'],
  police: ['Công an tỉnh Sông Trà chủ trì', 'Công an tỉnh Sông Trà'],
  'police-of-level': ['công an các xã, phường tuần tra', 'công an các xã, phường'],
  'military-command': ['Bộ Chỉ huy Quân sự tỉnh huy động', 'Bộ Chỉ huy Quân sự tỉnh'],
  'border-guard': ['Bộ đội Biên phòng tỉnh kiểm soát', 'Bộ đội Biên phòng tỉnh'],
  'social-insurance': ['Bảo hiểm xã hội tỉnh rà soát', 'Bảo hiểm xã hội tỉnh'],
  treasury: ['Kho bạc Nhà nước khu vực IX thanh toán', 'Kho bạc Nhà nước khu vực IX'],
  'state-bank': [
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh hướng dẫn',
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh',
  ],
  audit: ['Kiểm toán nhà nước khu vực II kiểm tra', 'Kiểm toán nhà nước khu vực II'],
  procuracy: ['Viện Kiểm sát nhân dân tỉnh phối hợp', 'Viện Kiểm sát nhân dân tỉnh'],
  court: ['Tòa án nhân dân tỉnh tăng cường', 'Tòa án nhân dân tỉnh'],
  inspectorate: ['Thanh tra tỉnh tổ chức', 'Thanh tra tỉnh'],
  'cultural-house': ['Bảo tàng tỉnh trưng bày hiện vật', 'Bảo tàng tỉnh'],
  front: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  'party-committee': ['Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  'party-group': ['Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
  'party-boards': ['các Ban Xây dựng Đảng tham mưu', 'các Ban Xây dựng Đảng'],
  'inspection-commission': ['Ủy ban Kiểm tra Tỉnh ủy hướng dẫn', 'Ủy ban Kiểm tra Tỉnh ủy'],
  'youth-union': ['Tỉnh đoàn phát động phong trào', 'Tỉnh đoàn'],
  union: ['Hội Liên hiệp Phụ nữ tỉnh tuyên truyền', 'Hội Liên hiệp Phụ nữ tỉnh'],
  broadcasting: ['Báo và Phát thanh, Truyền hình Sông Trà đưa tin', 'Báo và Phát thanh, Truyền hình Sông Trà'],
  tax: ['Thuế tỉnh Sông Trà đôn đốc', 'Thuế tỉnh Sông Trà'],
  customs: ['Chi cục Hải quan khu vực XII kiểm tra', 'Chi cục Hải quan khu vực XII'],
  statistics: ['Thống kê tỉnh cung cấp số liệu', 'Thống kê tỉnh'],
  'economic-zones-board': ['Ban Quản lý các khu công nghiệp tỉnh rà soát', 'Ban Quản lý các khu công nghiệp tỉnh'],
  'project-board': [
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh chủ trì',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
  ],
  'deputy-premier': ['Phó Thủ tướng Chính phủ trực tiếp chỉ đạo', 'Phó Thủ tướng Chính phủ'],
  government: ['Thanh tra Chính phủ hướng dẫn', 'Thanh tra Chính phủ'],
  'army-command': ['Bộ Tư lệnh Quân khu 5 chỉ đạo', 'Bộ Tư lệnh Quân khu 5'],
  utilities: ['Điện lực tỉnh bảo đảm cấp điện', 'Điện lực tỉnh'],
  'district-office': ['Phòng Kinh tế, Hạ tầng và Đô thị tham mưu', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  'steering-committee': ['Ban Chỉ đạo chuyển đổi số tỉnh đôn đốc', 'Ban Chỉ đạo chuyển đổi số tỉnh'],
  center: ['Trung tâm phát triển quỹ đất tỉnh lập hồ sơ', 'Trung tâm phát triển quỹ đất tỉnh'],
  'inner-office': ['Thanh tra Sở kiểm tra', 'Thanh tra Sở'],
  'open-name': ['Trung tâm Xúc tiến Du lịch tỉnh xây dựng kế hoạch', 'Trung tâm Xúc tiến Du lịch tỉnh'],
}

describe('agency forms', () => {
  it('has an example for every form', () => {
    expect(AGENCY_FORMS.map((form) => form.name).sort()).toEqual(Object.keys(examples).sort())
  })

  it.each(Object.entries(examples))('%s', (_name, [words, agency]) => {
    const mention = readNamedAgency({ text: words, key: searchKey(words) }, 0)
    expect(mention?.names).toEqual([agency])
  })
})
