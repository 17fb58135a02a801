import type { Option } from '../../../pack-kit/index.ts'

/**
 * The 13 sectors by which public investment is divided: Nghị quyết 973/2020/UBTVQH14 (08/07/2020), kept on by the rules for 2026–2030.
 * The wording is indicative; what counts is the code.
 */
export const sectors: readonly Option[] = [
  { code: 'defence', name: 'Quốc phòng' },
  { code: 'security', name: 'An ninh và trật tự, an toàn xã hội' },
  { code: 'education', name: 'Giáo dục, đào tạo và giáo dục nghề nghiệp' },
  { code: 'science', name: 'Khoa học, công nghệ' },
  { code: 'health', name: 'Y tế, dân số và gia đình' },
  { code: 'culture', name: 'Văn hóa, thông tin' },
  { code: 'broadcasting', name: 'Phát thanh, truyền hình, thông tấn' },
  { code: 'sport', name: 'Thể dục, thể thao' },
  { code: 'environment', name: 'Bảo vệ môi trường' },
  { code: 'economy', name: 'Các hoạt động kinh tế' },
  { code: 'administration', name: 'Hoạt động của cơ quan quản lý nhà nước, đơn vị sự nghiệp, tổ chức chính trị' },
  { code: 'society', name: 'Xã hội' },
  { code: 'other', name: 'Lĩnh vực khác theo quy định của pháp luật' },
]
