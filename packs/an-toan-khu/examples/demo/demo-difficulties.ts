import { addDays } from '../../../../pack-kit/index.ts'
import { changed, type DemoRecord, type DemoVersion, demoNote } from './demo-record.ts'
import {} from './demo-time.ts'

/** Title, unit, who reported, day, topic, authority, days until it was settled; null: open still. */
const reported: readonly (readonly [string, string, string, string, string, string, number | null])[] = [
  [
    'Chưa có quy định đóng bảo hiểm y tế cho người dân xã An toàn khu',
    'minh-thuan',
    'Sở Y tế',
    '2021-06-10',
    'law',
    'central',
    905,
  ],
  ['Vốn đối ứng của huyện chưa cân đối được', 'vinh-phong', 'Sở Tài chính', '2021-09-15', 'money', 'province', 120],
  [
    'Chưa xác định ranh giới khoanh vùng bảo vệ di tích',
    'hoa-chanh',
    'Sở Văn hóa và Thể thao',
    '2022-03-04',
    'land',
    'department',
    210,
  ],
  ['Trạm y tế thiếu bác sĩ', 'thanh-yen-a', 'Sở Y tế', '2022-05-20', 'people', 'province', 400],
  [
    'Dữ liệu thường trú chưa khớp khi lập danh sách cấp thẻ',
    'vinh-hoa',
    'Sở Y tế',
    '2024-01-18',
    'data',
    'department',
    95,
  ],
  [
    'Bàn giao hồ sơ di tích khi kết thúc cấp huyện',
    'u-minh-thuong',
    'Sở Văn hóa và Thể thao',
    '2025-07-20',
    'coordination',
    'province',
    60,
  ],
  [
    'Chưa rõ việc công nhận sau sắp xếp của xã Vĩnh Phong',
    'vinh-phong-moi',
    'Sở Nội vụ',
    '2026-01-15',
    'law',
    'province',
    null,
  ],
  [
    'Ngưỡng tiêu chí nông thôn mới theo nhóm xã chưa được hướng dẫn',
    'vinh-binh',
    'Sở Nông nghiệp và Môi trường',
    '2026-04-02',
    'law',
    'central',
    null,
  ],
  ['Vốn chương trình hợp nhất giao chậm', 'vinh-thuan-moi', 'Sở Tài chính', '2026-06-11', 'money', 'central', null],
]

/** Difficulties reported through Sở Nội vụ; the last ones wait still. */
export const demoDifficulties = (): DemoRecord[] =>
  reported.map(([title, place, reporter, reportedOn, topic, authority, days], at) => {
    const values = {
      title,
      place,
      reporter,
      reportedOn,
      topic,
      authority,
      content: `${title} (minh họa).`,
      note: demoNote,
    }
    const open: DemoVersion = {
      verifiedOn: addDays(reportedOn, 2),
      values: { ...values, state: at % 2 === 0 ? 'forwarded' : 'open' },
    }
    if (days === null) return changed('kho-khan-vuong-mac', String(at), [open])
    const settledOn = addDays(reportedOn, days)
    const settled: DemoVersion = {
      verifiedOn: addDays(settledOn, 2),
      values: { ...values, state: 'settled', settledOn },
    }
    return changed('kho-khan-vuong-mac', String(at), [open, settled])
  })
