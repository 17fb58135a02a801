import type { Scorecard } from '../../../pack-kit/index.ts'
import { criteriaOf, measured } from './criterion-parts.ts'
import { criteria2022 } from './new-rural-criteria.ts'

const from = '2022-03-08'
const law = 'Quyết định 318/QĐ-TTg ngày 08/03/2022 của Thủ tướng Chính phủ'
/** By region; the rows for Đồng bằng sông Cửu Long were not found in any source, so that a province records its own. */
const byRegion = { from, unsettled: true, source: `${law}, ngưỡng theo vùng; tỉnh ghi ngưỡng đang áp dụng` } as const

/** Criteria of a new-rural commune 2021–2025, until Quyết định 51/2025/QĐ-TTg came into force on 15/02/2026. */
export const newRural2022: Scorecard['ruleSets'][number] = {
  code: 'qd-318-2022',
  name: 'Giai đoạn 2021–2025 (19 tiêu chí)',
  law,
  from,
  to: '2026-02-15',
  criteria: criteriaOf('ntm-2022', criteria2022, from, law, {
    'giao-thong': [measured('duong', 'Đường xã, đường ấp được cứng hóa', 'ty-le-duong-xa-cung-hoa', byRegion)],
    'nha-o': [measured('nha-tam', 'Không còn nhà tạm, nhà dột nát', 'ty-le-nha-tam', byRegion)],
    'thu-nhap': [measured('thu-nhap', 'Thu nhập bình quân đầu người', 'thu-nhap-binh-quan', byRegion)],
    'ngheo-da-chieu': [measured('ngheo', 'Tỷ lệ nghèo đa chiều', 'ty-le-ngheo-da-chieu', byRegion)],
    'lao-dong': [measured('dao-tao', 'Lao động qua đào tạo', 'ty-le-lao-dong-qua-dao-tao', byRegion)],
    'y-te': [
      measured('bao-hiem', 'Tỷ lệ tham gia bảo hiểm y tế', 'ty-le-bao-phu-bao-hiem-y-te-nam', byRegion),
      measured('tram', 'Trạm y tế đạt tiêu chí quốc gia', 'ty-le-tram-y-te-dat-tieu-chi', byRegion),
    ],
    'van-hoa': [measured('ap', 'Tỷ lệ ấp văn hóa', 'ty-le-ap-van-hoa', byRegion)],
    'moi-truong': [measured('nuoc', 'Hộ sử dụng nước sạch theo quy chuẩn', 'ty-le-ho-dung-nuoc-sach', byRegion)],
  }),
}
