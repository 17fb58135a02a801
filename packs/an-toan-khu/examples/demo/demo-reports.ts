/**
 * What an agency reports of an indicator that is computed too: `off` is how far its numerator lies from what the records say. The
 * office verifies as reported, by what the records say, or not yet.
 */
export type DemoReport = {
  indicator: string
  /** key of `demoUnits` */
  unit: string
  /** a day in the period, yyyy-mm-dd */
  on: string
  /** account of who reports */
  by: string
  off: number
  reason: string | null
  verified: { as: 'reported' | 'records'; reason: string | null } | null
}

const report = (
  indicator: string,
  unit: string,
  on: string,
  by: string,
  off = 0,
  reason: string | null = null,
  verified: DemoReport['verified'] = null,
): DemoReport => ({ indicator, unit, on, by, off, reason, verified })

const asReported = (reason: string | null = null): DemoReport['verified'] => ({ as: 'reported', reason })
const asRecords = (reason: string): DemoReport['verified'] => ({ as: 'records', reason })

const coverage = 'ty-le-bao-phu-bao-hiem-y-te'
const yearly = 'ty-le-bao-phu-bao-hiem-y-te-nam'
const poverty = 'ty-le-ho-ngheo'
const quarter = '2026-09-30'
const year = '2026-10-31'

/** Reports of the communes of today: most as the records say, some not, each of these with its reason. */
export const demoReports: readonly DemoReport[] = [
  report(coverage, 'u-minh-thuong', quarter, 'soyte', 0, null, asReported()),
  report(coverage, 'vinh-hoa-moi', quarter, 'soyte', 0, null, asReported()),
  report(coverage, 'vinh-thuan-moi', quarter, 'soyte', 0, null, asReported()),
  report(coverage, 'vinh-binh', quarter, 'soyte', 310, 'Tính cả thẻ cấp cuối tháng 9 chưa cập nhật vào sổ (minh họa).'),
  report(
    coverage,
    'tay-yen-moi',
    quarter,
    'soyte',
    -420,
    'Chưa tính thẻ cấp theo hộ gia đình (minh họa).',
    asRecords('Đối chiếu danh sách của cơ quan bảo hiểm xã hội: sổ đã đủ thẻ theo hộ gia đình (minh họa).'),
  ),
  report(yearly, 'vinh-binh', '2025-12-31', 'xavinhbinh', 0, null, asReported()),
  report(poverty, 'vinh-binh', '2025-12-31', 'xavinhbinh', 0, null, asReported()),
  report(poverty, 'vinh-binh', year, 'xavinhbinh', -18, '18 hộ đã đề nghị công nhận thoát nghèo (minh họa).'),
  report(
    poverty,
    'vinh-phong-moi',
    year,
    'xavinhphong',
    25,
    '25 hộ phát sinh sau đợt rà soát (minh họa).',
    asReported('Đã xem biên bản rà soát bổ sung của xã (minh họa).'),
  ),
  report(poverty, 'vinh-hoa-moi', year, 'xavinhhoa', 0, null, asReported()),
  report('viec-lam-moi', 'vinh-binh', year, 'xavinhbinh', 40, 'Gồm lao động đi làm ngoài tỉnh (minh họa).'),
  report('viec-lam-moi', 'vinh-hoa-moi', year, 'xavinhhoa', 0, null, asReported()),
  report('viec-lam-moi', 'vinh-phong-moi', year, 'xavinhphong', 0),
  report('ty-le-gia-dinh-van-hoa', 'vinh-binh', year, 'xavinhbinh', 0),
  report(
    'ty-le-gia-dinh-van-hoa',
    'vinh-phong-moi',
    year,
    'xavinhphong',
    120,
    'Gồm hộ mới đăng ký trong năm (minh họa).',
  ),
]
