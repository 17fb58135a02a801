import type { Role } from '../../../modules/access/index.ts'

/** The code names the space for good; what it is called follows the merger of the province. */
export const demoTenant = { code: 'kien-giang-minh-hoa', name: 'Tỉnh An Giang (minh họa)', isDemo: true }
export const demoCommittee = 'Ủy ban nhân dân tỉnh Kiên Giang'
export const demoPassword = 'dondoc-minh-hoa'

/** Since when the demonstration knows its agencies. */
export const demoStartsOn = '2016-01-01'

export type DemoOrganization = {
  name: string
  shortName: string
  aliases: string[]
  kind: string
  level: string
  fields: string[]
}

const department = (name: string, shortName: string, fields: string[], aliases: string[] = []): DemoOrganization => ({
  name,
  shortName,
  aliases,
  kind: 'department',
  level: 'province',
  fields,
})

/** Agencies of the province that the sample dispatch names, as they were in 2021. */
export const dispatchAgencies: readonly DemoOrganization[] = [
  department('Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', ['investment'], ['Sở KHĐT']),
  department('Sở Tài chính', 'Sở TC', ['finance']),
  department(
    'Sở Lao động - Thương binh và Xã hội',
    'Sở LĐ-TB&XH',
    ['labour', 'merit', 'poverty', 'social_protection', 'vocational'],
    ['Sở LĐTBXH'],
  ),
  department('Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', ['agriculture']),
  department('Sở Văn hóa và Thể thao', 'Sở VH&TT', ['culture']),
  department('Sở Y tế', 'Sở YT', ['health']),
  department('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', ['education']),
  department('Sở Nội vụ', 'Sở NV', ['home_affairs', 'religion']),
  department('Sở Thông tin và Truyền thông', 'Sở TT&TT', ['press', 'digital']),
  department('Ban Dân tộc', 'Ban DT', ['ethnic'], ['Ban Dân tộc tỉnh']),
  {
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    shortName: 'Bộ CHQS',
    aliases: ['Bộ CHQS tỉnh'],
    kind: 'military_command',
    level: 'province',
    fields: ['defence'],
  },
]

/** Agencies that are not in the dispatch but take part in the reorganization of March 2025. */
export const otherAgencies: readonly DemoOrganization[] = [
  department('Sở Tài nguyên và Môi trường', 'Sở TN&MT', ['environment']),
  department('Sở Khoa học và Công nghệ', 'Sở KH&CN', ['digital']),
]

/** The other province's agencies, as far as the merger of July 2025 needs them; not checked against its own directory. */
export const neighbourCommittee = 'Ủy ban nhân dân tỉnh An Giang'
export const neighbourAgencies: readonly DemoOrganization[] = [
  { ...department('Văn phòng UBND tỉnh An Giang', 'VP UBND tỉnh AG', []), kind: 'committee_office' },
  department('Sở Tài chính', 'Sở TC', ['finance', 'investment']),
  department('Sở Nội vụ', 'Sở NV', ['home_affairs', 'labour', 'merit']),
  department('Sở Nông nghiệp và Môi trường', 'Sở NN&MT', ['agriculture', 'environment', 'poverty']),
  department('Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL', ['culture', 'tourism', 'press']),
  department('Sở Y tế', 'Sở YT', ['health', 'social_protection']),
  department('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', ['education', 'vocational']),
  department('Sở Khoa học và Công nghệ', 'Sở KH&CN', ['digital']),
  department('Sở Dân tộc và Tôn giáo', 'Sở DT&TG', ['ethnic', 'religion']),
  {
    ...department('Bộ Chỉ huy Quân sự tỉnh', 'Bộ CHQS', ['defence'], ['Bộ CHQS tỉnh An Giang']),
    kind: 'military_command',
  },
]

/** Former districts by their codes: their committees and those of their communes are in the directory. */
export const demoDistricts = ['909', '910', '913']

export type DemoPerson = {
  email: string
  fullName: string
  title: string
  role: Role
  /** name of the agency on the day the person comes */
  organization: string
  /** yyyy-mm-dd; from the beginning when left out */
  from?: string
}

const person = (
  account: string,
  fullName: string,
  title: string,
  role: Role,
  organization: string,
  from?: string,
): DemoPerson => ({
  email: `${account}@minhhoa.dondoc.vn`,
  fullName,
  title,
  role,
  organization,
  ...(from ? { from } : {}),
})

/** Fictional people, one for each role and for each agency that acts in the demonstration; their posts move with the agencies. */
export const demoPeople: readonly DemoPerson[] = [
  person('lanhdao', 'Trần Minh Họa', 'Chủ tịch UBND tỉnh', 'committee_leader', demoCommittee),
  person('vanphong', 'Lê Thị Văn Phòng', 'Chuyên viên theo dõi chỉ đạo', 'office', 'Văn phòng UBND tỉnh'),
  person('vanphong2', 'Ngô Văn Kiểm', 'Trưởng phòng Nội chính', 'office', 'Văn phòng UBND tỉnh'),
  person('nguoixem', 'Đỗ Thị Giám Sát', 'Ban Pháp chế HĐND', 'viewer', 'Văn phòng UBND tỉnh'),
  person('sonoivu', 'Phạm Văn Đầu Mối', 'Đầu mối tổng hợp', 'focal_point', 'Sở Nội vụ'),
  person('giamdocsonoivu', 'Bùi Thị Nội Vụ', 'Giám đốc', 'agency_leader', 'Sở Nội vụ'),
  person('soyte', 'Nguyễn Thị Y', 'Chuyên viên', 'specialist', 'Sở Y tế'),
  person('giamdocsoyte', 'Võ Văn Tế', 'Giám đốc', 'agency_leader', 'Sở Y tế'),
  person('sotaichinh', 'Hồ Văn Chính', 'Chuyên viên', 'specialist', 'Sở Tài chính'),
  person('sokehoach', 'Dương Thị Kế', 'Chuyên viên', 'specialist', 'Sở Kế hoạch và Đầu tư'),
  person('solaodong', 'Lý Thị Lao', 'Chuyên viên', 'specialist', 'Sở Lao động - Thương binh và Xã hội'),
  person('sonongnghiep', 'Huỳnh Văn Nông', 'Chuyên viên', 'specialist', 'Sở Nông nghiệp và Phát triển nông thôn'),
  person('sovanhoa', 'Mai Thị Hóa', 'Chuyên viên', 'specialist', 'Sở Văn hóa và Thể thao'),
  person('sogiaoduc', 'Tô Văn Dục', 'Chuyên viên', 'specialist', 'Sở Giáo dục và Đào tạo'),
  person('sothongtin', 'Cao Thị Thông', 'Chuyên viên', 'specialist', 'Sở Thông tin và Truyền thông'),
  person('bandantoc', 'Danh Văn Tộc', 'Chuyên viên', 'specialist', 'Ban Dân tộc'),
  person('quansu', 'Đinh Văn Quân', 'Trợ lý chính sách', 'specialist', 'Bộ Chỉ huy Quân sự tỉnh'),
  person('vinhthuan', 'Trương Thị Vĩnh', 'Chuyên viên Văn phòng', 'specialist', 'Ủy ban nhân dân huyện Vĩnh Thuận'),
  person('chutichvinhthuan', 'Lâm Văn Thuận', 'Chủ tịch', 'agency_leader', 'Ủy ban nhân dân huyện Vĩnh Thuận'),
  person('uminhthuong', 'Kiều Văn Minh', 'Chuyên viên Văn phòng', 'specialist', 'Ủy ban nhân dân huyện U Minh Thượng'),
  person('xavinhbinh', 'Phan Thị Bình', 'Chuyên viên', 'specialist', 'Ủy ban nhân dân xã Vĩnh Bình', '2025-07-02'),
  person('xavinhphong', 'Tạ Văn Phong', 'Chuyên viên', 'specialist', 'Ủy ban nhân dân xã Vĩnh Phong', '2025-07-02'),
  person('xavinhhoa', 'Ông Thị Hòa', 'Chuyên viên', 'specialist', 'Ủy ban nhân dân xã Vĩnh Hòa', '2025-07-02'),
]
