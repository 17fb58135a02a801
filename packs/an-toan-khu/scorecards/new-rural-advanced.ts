import { defineScorecard } from '../../../pack-kit/index.ts'
import { criteriaOf, measured } from './criterion-parts.ts'
import { advancedCriteria2022 } from './new-rural-criteria.ts'
import { planOf } from './new-rural-plan.ts'

const from = '2022-03-08'
const law = 'Quyết định 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ'
const byRegion = { from, unsettled: true, source: `${law}, ngưỡng theo vùng; tỉnh ghi ngưỡng đang áp dụng` } as const

/**
 * Advanced new-rural communes 2021–2025. From 15/02/2026 there is no such set any more (Quyết định 51/2025/QĐ-TTg has a pilot of
 * "xã nông thôn mới hiện đại" instead, whose criteria were not found). The figures of health are those applied across provinces.
 */
export const newRuralAdvanced = defineScorecard({
  code: 'xa-nong-thon-moi-nang-cao',
  name: 'Xã nông thôn mới nâng cao',
  level: 'commune',
  groups: [],
  plan: planOf('advanced'),
  ruleSets: [
    {
      code: 'qd-318-2022',
      name: 'Giai đoạn 2021–2025 (19 tiêu chí)',
      law,
      from,
      to: '2026-02-15',
      criteria: criteriaOf('nang-cao-2022', advancedCriteria2022, from, law, {
        'thu-nhap': [measured('thu-nhap', 'Thu nhập bình quân đầu người', 'thu-nhap-binh-quan', byRegion)],
        'ngheo-da-chieu': [measured('ngheo', 'Tỷ lệ nghèo đa chiều', 'ty-le-ngheo-da-chieu', byRegion)],
        'lao-dong': [measured('dao-tao', 'Lao động qua đào tạo', 'ty-le-lao-dong-qua-dao-tao', byRegion)],
        'van-hoa': [measured('ap', 'Tỷ lệ ấp văn hóa', 'ty-le-ap-van-hoa', byRegion)],
        'y-te': [
          measured('bao-hiem', 'Tỷ lệ tham gia bảo hiểm y tế', 'ty-le-bao-phu-bao-hiem-y-te-nam', {
            from,
            atLeast: 95,
            source: `${law}, tiêu chí Y tế`,
          }),
          measured('suc-khoe', 'Tỷ lệ dân số được quản lý sức khỏe', 'ty-le-dan-so-duoc-quan-ly-suc-khoe', {
            from,
            atLeast: 90,
            source: `${law}, tiêu chí Y tế`,
          }),
        ],
        'moi-truong-song': [
          measured('nuoc', 'Hộ sử dụng nước sạch theo quy chuẩn', 'ty-le-ho-dung-nuoc-sach', byRegion),
        ],
      }),
    },
  ],
})
