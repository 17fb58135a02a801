import type { Scorecard } from '../../../pack-kit/index.ts'
import { criteriaOf, measured } from './criterion-parts.ts'
import { criteria2025 } from './new-rural-criteria.ts'

const from = '2026-02-15'
const law = 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025 của Thủ tướng Chính phủ, phụ lục I'

/** One row a group: the values of the annex could not be read, so that each is open until a province records it. */
const byGroup = ['nhom-1', 'nhom-2', 'nhom-3'].map(
  (group) => ({ groups: [group], from, unsettled: true, source: `${law}; tỉnh ghi ngưỡng của nhóm xã` }) as const,
)

/** Groups of communes as the decision has them; a province says to which a commune belongs. */
export const newRuralGroups: Scorecard['groups'] = [
  { code: 'nhom-1', name: 'Nhóm 1: giáp đô thị hoặc nông nghiệp dưới 10%' },
  { code: 'nhom-2', name: 'Nhóm 2: các xã còn lại' },
  { code: 'nhom-3', name: 'Nhóm 3: xã khu vực II, III' },
]

/** Criteria of a new-rural commune 2026–2030: 10 criteria, thresholds by three groups of communes. */
export const newRural2025: Scorecard['ruleSets'][number] = {
  code: 'qd-51-2025',
  name: 'Giai đoạn 2026–2030 (10 tiêu chí)',
  law,
  from,
  criteria: criteriaOf('ntm-2025', criteria2025, from, law, {
    'ha-tang-2026': [measured('duong', 'Đường xã, đường ấp được cứng hóa', 'ty-le-duong-xa-cung-hoa', ...byGroup)],
    'kinh-te-2026': [measured('thu-nhap', 'Thu nhập bình quân đầu người', 'thu-nhap-binh-quan', ...byGroup)],
    'nhan-luc-2026': [measured('dao-tao', 'Lao động qua đào tạo', 'ty-le-lao-dong-qua-dao-tao', ...byGroup)],
    'van-hoa-giao-duc-y-te-2026': [
      measured('bao-hiem', 'Tỷ lệ tham gia bảo hiểm y tế', 'ty-le-bao-phu-bao-hiem-y-te-nam', ...byGroup),
      measured('tram', 'Trạm y tế đạt tiêu chí quốc gia', 'ty-le-tram-y-te-dat-tieu-chi', ...byGroup),
      measured('ap', 'Tỷ lệ ấp văn hóa', 'ty-le-ap-van-hoa', ...byGroup),
    ],
    'giam-ngheo-2026': [measured('ngheo', 'Tỷ lệ nghèo đa chiều', 'ty-le-ngheo-da-chieu', ...byGroup)],
    'moi-truong-2026': [measured('nuoc', 'Hộ sử dụng nước sạch theo quy chuẩn', 'ty-le-ho-dung-nuoc-sach', ...byGroup)],
  }),
}
