import type { DemoMoment } from './demo-time.ts'

/** What happens to the demonstration's assignments; run in order of time. */

/** Deadline of each duty of the sample dispatch as the reviewer sets it, in days from today or as a date; null is không thời hạn. */
export const demoDeadlines: Readonly<Record<number, number | string | null>> = {
  1: 'quarterly',
  2: -12,
  3: 24,
  4: 5,
  5: -4,
  6: 33,
  7: 48,
  8: 3,
  9: -21,
  10: 6,
  11: -6,
  12: '2021-06-30',
  13: 6,
  14: 12,
  15: 27,
  16: -9,
  17: 40,
  18: 2,
  19: 55,
  20: -15,
  21: '2021-07-03',
  22: null,
}

type Act =
  | { kind: 'acknowledge' }
  | { kind: 'step'; title: string; dueInDays: number }
  | { kind: 'report'; done: string; product?: string; difficulties?: string }
  | { kind: 'propose'; summary: string; documentNumber: string; issuer: string }
  | { kind: 'accept'; quality: 'excellent' | 'good' | 'satisfactory'; remark?: string }
  | { kind: 'return'; reason: string }
  | { kind: 'difficulty'; text: string; proposal: string }
  | { kind: 'forward'; proposal: string }
  | { kind: 'answer'; text: string }
  | { kind: 'decide'; text: string; documentNumber: string }
  | { kind: 'ask_extension'; inDays: number; reason: string }
  | { kind: 'grant_extension'; inDays: number }
  | { kind: 'refuse'; reason: string }
  | { kind: 'pause'; reason: string }

export type DemoAct = {
  when: DemoMoment
  duty: number
  /** the agency the dispatch gave it to, by its name of 2021 */
  agency: string
  /** the agency that answers for it by then, where the duty was divided among several */
  by?: string
  act: Act
}

const [planning, finance, labour, farming, culture, health, education, home, media, ethnic, army, east, west] = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Tài chính',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Văn hóa và Thể thao',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Nội vụ',
  'Sở Thông tin và Truyền thông',
  'Ban Dân tộc',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Ủy ban nhân dân huyện Vĩnh Thuận',
  'Ủy ban nhân dân huyện U Minh Thượng',
] as const

const commune = (name: string) => `Ủy ban nhân dân xã ${name}`

const acknowledged = (when: DemoMoment, agency: string, ...duties: number[]): DemoAct[] =>
  duties.map((duty) => ({ when, duty, agency, act: { kind: 'acknowledge' } }))

type More = { product?: string; difficulties?: string; by?: string }

const reported = (
  when: DemoMoment,
  agency: string,
  duty: number,
  done: string,
  { by, ...more }: More = {},
): DemoAct => ({ when, duty, agency, ...(by ? { by } : {}), act: { kind: 'report', done, ...more } })

const proposed = (
  when: DemoMoment,
  agency: string,
  duty: number,
  summary: string,
  documentNumber: string,
  by?: string,
): DemoAct => ({
  when,
  duty,
  agency,
  ...(by ? { by } : {}),
  act: { kind: 'propose', summary, documentNumber, issuer: by ?? agency },
})

const accepted = (
  when: DemoMoment,
  agency: string,
  duty: number,
  quality: 'excellent' | 'good' | 'satisfactory',
  by?: string,
): DemoAct => ({ when, duty, agency, ...(by ? { by } : {}), act: { kind: 'accept', quality } })

const stepped = (when: DemoMoment, agency: string, duty: number, title: string, dueInDays: number): DemoAct => ({
  when,
  duty,
  agency,
  act: { kind: 'step', title, dueInDays },
})

/** Until February 2025, by the agencies the dispatch names. */
const beforeMarch2025: readonly DemoAct[] = [
  ...acknowledged('2021-05-06', planning, 1, 2, 3, 22),
  ...acknowledged('2021-05-06', finance, 4, 5),
  ...acknowledged('2021-05-07', labour, 6),
  ...acknowledged('2021-05-07', farming, 7),
  ...acknowledged('2021-05-07', culture, 8),
  ...acknowledged('2021-05-10', health, 9, 10, 22),
  ...acknowledged('2021-05-10', education, 11),
  ...acknowledged('2021-05-10', home, 12),
  ...acknowledged('2021-05-11', media, 13),
  ...acknowledged('2021-05-12', ethnic, 14),
  ...acknowledged('2021-05-14', army, 15),
  ...acknowledged('2021-05-11', east, 16, 17, 18, 19, 20, 21, 22),
  ...acknowledged('2021-05-18', west, 16, 17, 18, 19, 20, 21),
  proposed('2021-06-18', home, 12, 'Đã tổ chức lễ trao Quyết định tại hai huyện.', '377/SNV-TĐKT'),
  accepted('2021-06-21', home, 12, 'good'),
  proposed('2021-06-28', east, 21, 'Đã tổ chức lễ đón nhận Quyết định.', '1120/BC-UBND'),
  accepted('2021-06-29', east, 21, 'excellent'),
  proposed('2021-07-05', west, 21, 'Đã tổ chức lễ đón nhận Quyết định.', '864/BC-UBND'),
  accepted('2021-07-07', west, 21, 'satisfactory'),
  {
    when: '2022-03-14',
    duty: 20,
    agency: west,
    act: {
      kind: 'difficulty',
      text: 'Chưa rõ thẩm quyền ban hành quy chế đối với điểm di tích do Ban Quản lý vườn quốc gia trông coi.',
      proposal: 'Đề nghị hướng dẫn thẩm quyền.',
    },
  },
  {
    when: '2022-03-21',
    duty: 20,
    agency: west,
    act: {
      kind: 'answer',
      text: 'Huyện ban hành quy chế phối hợp với Ban Quản lý vườn quốc gia; Sở Văn hóa và Thể thao góp ý dự thảo.',
    },
  },
  proposed('2022-09-12', east, 20, 'Đã ban hành quy chế quản lý, bảo vệ di tích trên địa bàn huyện.', '1405/QĐ-UBND'),
  accepted('2022-09-15', east, 20, 'good'),
  reported(
    '2023-10-05',
    labour,
    6,
    'Đã lập bảng đối chiếu 14 chính sách theo từng xã; phát hiện 3 chính sách trùng đối tượng.',
  ),
  reported('2023-11-20', farming, 7, 'Đã hướng dẫn 2 huyện lồng ghép vốn; 4 xã đạt 17/19 tiêu chí.'),
  reported('2024-04-16', culture, 8, 'Đã khảo sát 6 điểm di tích, lập hồ sơ tu bổ 2 điểm.'),
  reported('2024-05-21', east, 17, 'Đã bố trí 8,4 tỷ đồng cho 3 tuyến đường.'),
  reported('2024-08-19', west, 16, 'Đã tổ chức 5 trong 12 buổi nói chuyện truyền thống theo kế hoạch.'),
  reported('2024-11-04', planning, 2, 'Đã nhận đăng ký của 9 ngành và 2 huyện, tổng cộng 46 công trình.', {
    product: 'Dự thảo danh mục 46 công trình',
    difficulties: 'Một số xã đề xuất vượt khả năng cân đối vốn.',
  }),
]

/** Between the merger of departments and the merger of the province. */
const beforeJuly2025: readonly DemoAct[] = [
  reported('2025-04-08', planning, 1, 'Sở Tài chính tiếp nhận hồ sơ, đối chiếu danh mục theo dõi với Sở Nội vụ.'),
  reported(
    '2025-05-20',
    media,
    13,
    'Đã chuyển danh sách chuyên trang, chuyên mục sang Sở Văn hóa và Thể thao theo dõi.',
  ),
]

/** In the last weeks, by whoever answers for the duties today. */
const lately: readonly DemoAct[] = [
  stepped(60, planning, 2, 'Đối chiếu danh mục công trình với các xã mới', -20),
  stepped(60, planning, 2, 'Trình Ủy ban nhân dân tỉnh danh mục thống nhất', -13),
  {
    when: 11,
    duty: 2,
    agency: planning,
    act: {
      kind: 'difficulty',
      text: 'Tổng nhu cầu vốn vượt khả năng cân đối khoảng 1,6 lần; chưa có nguyên tắc ưu tiên giữa các xã.',
      proposal: 'Đề nghị Ủy ban nhân dân tỉnh cho nguyên tắc ưu tiên: đường giao thông, trạm y tế, trường học.',
    },
  },
  {
    when: 6,
    duty: 2,
    agency: planning,
    act: {
      kind: 'forward',
      proposal:
        'Sở Nội vụ thống nhất với đề xuất của Sở Tài chính, trình Ủy ban nhân dân tỉnh quyết định nguyên tắc ưu tiên.',
    },
  },
  reported(
    45,
    health,
    9,
    'Đã rà soát 41.200 người thường trú tại các xã, bàn giao danh sách cho cơ quan bảo hiểm xã hội.',
  ),
  proposed(
    24,
    health,
    9,
    'Hoàn thành cấp thẻ cho người dân thuộc đối tượng; không còn trường hợp bỏ sót.',
    '1842/SYT-NVY',
  ),
  accepted(22, health, 9, 'excellent'),
  stepped(50, health, 10, 'Khảo sát hiện trạng trạm y tế các xã', -20),
  reported(19, health, 10, 'Đã khảo sát 9 trạm y tế xã; 5 trạm cần sửa chữa, 2 trạm thiếu bác sĩ.'),
  reported(30, finance, 4, 'Đã cân đối 12 tỷ đồng từ dự phòng ngân sách tỉnh; đang chờ quyết định phân bổ.'),
  reported(15, finance, 5, 'Đã thống nhất số liệu với Sở Y tế, đang hoàn thiện thủ tục chuyển kinh phí.', {
    difficulties: 'Số liệu đối tượng thay đổi sau đợt rà soát hộ nghèo.',
  }),
  reported(20, farming, 7, 'Đã hướng dẫn các xã lồng ghép vốn; 6 xã đạt 17/19 tiêu chí.'),
  proposed(
    8,
    education,
    11,
    'Đã ban hành tài liệu giáo dục truyền thống cho học sinh trung học cơ sở, tổ chức 12 chuyến về nguồn.',
    '905/SGDĐT-GDTrH',
  ),
  {
    when: 5,
    duty: 11,
    agency: education,
    act: {
      kind: 'return',
      reason: 'Chưa có kế hoạch cho cấp tiểu học và số liệu học sinh tham gia. Bổ sung rồi đề nghị lại.',
    },
  },
  proposed(3, media, 13, 'Đã phát sóng 24 tin, bài; đăng 3 chuyên trang trên báo tỉnh.', '610/SVHTT-TTBC'),
  {
    when: 9,
    duty: 14,
    agency: ethnic,
    act: {
      kind: 'difficulty',
      text: 'Danh sách ấp đặc biệt khó khăn của giai đoạn mới chưa được công bố nên chưa xác định được phạm vi công trình.',
      proposal: 'Đề nghị cho lập danh mục theo danh sách cũ, điều chỉnh sau khi có danh sách mới.',
    },
  },
  reported(14, army, 15, 'Đã rà soát 318 đối tượng chính sách hậu phương quân đội.'),
  proposed(
    12,
    east,
    16,
    'Đã tổ chức 18 buổi nói chuyện truyền thống, 100% trường học tham gia.',
    '21/UBND-VX',
    commune('Vĩnh Thuận'),
  ),
  accepted(9, east, 16, 'good', commune('Vĩnh Thuận')),
  reported(16, east, 16, 'Đã tổ chức 6 buổi nói chuyện truyền thống tại các ấp.', { by: commune('Vĩnh Bình') }),
  reported(18, west, 16, 'Đã tổ chức 9 trong 12 buổi nói chuyện truyền thống.', { by: commune('U Minh Thượng') }),
  reported(21, east, 17, 'Đã nâng cấp 2 tuyến đường liên ấp.', { by: commune('Vĩnh Phong') }),
  {
    when: 28,
    duty: 3,
    agency: planning,
    act: { kind: 'ask_extension', inDays: 38, reason: 'Chờ số liệu quyết toán năm của các chủ đầu tư.' },
  },
  { when: 26, duty: 3, agency: planning, act: { kind: 'grant_extension', inDays: 38 } },
  {
    when: 4,
    duty: 5,
    agency: finance,
    act: {
      kind: 'ask_extension',
      inDays: 14,
      reason: 'Cơ quan bảo hiểm xã hội chưa gửi bảng đối chiếu kinh phí quý này.',
    },
  },
  {
    when: 2,
    duty: 18,
    agency: east,
    by: commune('Vĩnh Phong'),
    act: { kind: 'refuse', reason: 'Công trình nằm trên địa bàn xã khác sau khi sắp xếp đơn vị hành chính.' },
  },
  {
    when: 7,
    duty: 6,
    agency: labour,
    act: { kind: 'pause', reason: 'Chờ nghị quyết mới về chính sách hỗ trợ của Hội đồng nhân dân tỉnh.' },
  },
  reported(13, west, 18, 'Đã sửa chữa 3 nhà văn hóa ấp.', { by: commune('Vĩnh Hòa') }),
]

export const demoLife = { beforeMarch2025, beforeJuly2025, lately }
