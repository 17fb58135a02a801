import type { AddOrganizationData } from '../../../api/operations'

export type FieldOfWork = NonNullable<AddOrganizationData['body']['fields']>[number]

/** In the order of the official list of fields. */
export const fieldOfWorkWords: Record<FieldOfWork, string> = {
  merit: 'Người có công',
  poverty: 'Giảm nghèo',
  social_protection: 'Bảo trợ xã hội, trẻ em',
  vocational: 'Giáo dục nghề nghiệp',
  labour: 'Lao động, việc làm',
  religion: 'Tín ngưỡng, tôn giáo',
  ethnic: 'Công tác dân tộc',
  press: 'Báo chí, xuất bản',
  digital: 'Khoa học, công nghệ, chuyển đổi số',
  tourism: 'Du lịch',
  culture: 'Văn hóa, thể thao',
  education: 'Giáo dục và đào tạo',
  health: 'Y tế',
  environment: 'Tài nguyên, đất đai, môi trường',
  agriculture: 'Nông nghiệp, nông thôn',
  transport: 'Giao thông',
  construction: 'Xây dựng, quy hoạch',
  investment: 'Kế hoạch và đầu tư',
  finance: 'Tài chính, ngân sách',
  trade: 'Công Thương',
  justice: 'Tư pháp',
  inspection: 'Thanh tra, tiếp công dân',
  defence: 'Quốc phòng',
  security: 'An ninh, trật tự',
  home_affairs: 'Nội vụ',
}

/** Name of a field of work by its code. */
export const fieldOfWorkName = (code: string): string => fieldOfWorkWords[code as FieldOfWork] ?? code
