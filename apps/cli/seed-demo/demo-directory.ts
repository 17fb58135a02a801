import type { Role } from '../../../modules/access/index.ts'

export const demoTenant = { code: 'kien-giang-minh-hoa', name: 'Tỉnh Kiên Giang (minh họa)', isDemo: true }
export const demoCommittee = 'Ủy ban nhân dân tỉnh Kiên Giang'
export const demoPassword = 'dondoc-minh-hoa'

type DemoOrganization = { name: string; shortName: string; aliases: string[]; kind: string; level: string }

const department = (name: string, shortName: string, aliases: string[] = []): DemoOrganization => ({
  name,
  shortName,
  aliases,
  kind: 'department',
  level: 'province',
})

const district = (name: string): DemoOrganization => ({
  name: `Ủy ban nhân dân huyện ${name}`,
  shortName: `UBND huyện ${name}`,
  aliases: [],
  kind: 'people_committee',
  level: 'district',
})

/** The agencies of the sample dispatch, as they were named in 2021. */
export const demoOrganizations: readonly DemoOrganization[] = [
  department('Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', ['Sở KHĐT']),
  department('Sở Tài chính', 'Sở TC'),
  department('Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', ['Sở LĐTBXH']),
  department('Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT'),
  department('Sở Văn hóa và Thể thao', 'Sở VH&TT'),
  department('Sở Y tế', 'Sở YT'),
  department('Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'),
  department('Sở Nội vụ', 'Sở NV'),
  department('Sở Thông tin và Truyền thông', 'Sở TT&TT'),
  department('Ban Dân tộc', 'Ban DT', ['Ban Dân tộc tỉnh']),
  {
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    shortName: 'Bộ CHQS',
    aliases: ['Bộ CHQS tỉnh'],
    kind: 'military_command',
    level: 'province',
  },
  district('Vĩnh Thuận'),
  district('U Minh Thượng'),
]

type DemoPerson = { email: string; fullName: string; title: string; role: Role; organization: string }

const person = (account: string, fullName: string, title: string, role: Role, organization: string): DemoPerson => ({
  email: `${account}@minhhoa.dondoc.vn`,
  fullName,
  title,
  role,
  organization,
})

/** Fictional people, one for each role and for each agency that acts in the demonstration. */
export const demoPeople: readonly DemoPerson[] = [
  person('lanhdao', 'Trần Minh Họa', 'Chủ tịch UBND tỉnh', 'committee_leader', 'UBND tỉnh'),
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
]
