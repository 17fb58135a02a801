import type { Keeper } from '../../pack-kit/index.ts'

/**
 * Keepers by the names of the dispatch of 27/4/2021; the product follows them through the reorganizations of 01/03/2025 and
 * 01/07/2025, each to whoever took over, so that no later name is needed here.
 */
export const planning: Keeper = { agency: 'Sở Kế hoạch và Đầu tư' }
/** Since 01/03/2025 also what planning did. */
export const finance: Keeper = { agency: 'Sở Tài chính' }
/** Since 01/03/2025 Sở Nội vụ, with lines that went to other departments. */
export const labour: Keeper = { agency: 'Sở Lao động - Thương binh và Xã hội' }
/** Since 01/03/2025 Sở Nông nghiệp và Môi trường. */
export const agriculture: Keeper = { agency: 'Sở Nông nghiệp và Phát triển nông thôn' }
export const culture: Keeper = { agency: 'Sở Văn hóa và Thể thao' }
export const health: Keeper = { agency: 'Sở Y tế' }
export const education: Keeper = { agency: 'Sở Giáo dục và Đào tạo' }
export const homeAffairs: Keeper = { agency: 'Sở Nội vụ' }
/** Since 01/03/2025 in Sở Khoa học và Công nghệ. */
export const communications: Keeper = { agency: 'Sở Thông tin và Truyền thông' }
/** Since 01/03/2025 Sở Dân tộc và Tôn giáo. */
export const ethnicAffairs: Keeper = { agency: 'Ban Dân tộc' }
export const military: Keeper = { agency: 'Bộ Chỉ huy Quân sự tỉnh' }
/** Until 30/06/2025; since then their work is that of the communes or the province, by field. */
export const districts: Keeper = { level: 'district' }
export const communes: Keeper = { level: 'commune' }
