import { describe, expect, it } from 'vitest'
import {
  communeRun,
  councilSupervision,
  monthlyMeeting,
  partyTobacco,
  roadTelegram,
  schoolYearLetter,
} from './layouts.fixture.ts'
import { readDirective } from './read-directive.ts'

/** Who does each duty, as what, with whom, by when. */
const duties = (text: string) =>
  readDirective(text).duties.map(({ agencies, role, coordinators, deadline }) => [
    agencies.join('; '),
    role,
    coordinators.join('; '),
    deadline?.date ?? deadline?.text ?? '',
  ])

const header = (text: string) => {
  const { kind, number, symbol, date, issuer, signer } = readDirective(text)
  return [kind, number, symbol, date, issuer, signer.name].map((field) => field.value)
}

describe('a directive in a broken layout', () => {
  it('of two tabbed columns, wrapped without blank lines', () => {
    const reading = readDirective(schoolYearLetter)
    expect(duties(schoolYearLetter).map((duty) => duty.slice(0, 3))).toEqual([
      ['Phòng Văn hóa - Xã hội các xã, phường', 'perform', ''],
      ['Hiệu trưởng các trường trung học phổ thông', 'perform', 'Công an xã, phường'],
      ['Văn phòng Sở', 'lead', 'Phòng Kế hoạch - Tài chính'],
    ])
    expect(reading.duties[0]?.deadline?.date).toBe('2025-08-25')
    expect(reading.recipients).toEqual(['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT, CTTT'])
    expect(reading.addressees).toEqual([
      'Phòng Văn hóa - Xã hội các xã, phường',
      'Hiệu trưởng các trường trung học phổ thông',
    ])
    expect(reading.reporting).toMatchObject({ to: 'Sở', via: 'Văn phòng Sở' })
    expect(header(schoolYearLetter)).toEqual([
      'cong_van',
      '1204',
      'SGDĐT-CTTT',
      '2025-08-12',
      'Sở Giáo dục và Đào tạo',
      'Đỗ Thị Tưởng Tượng',
    ])
  })

  it("of a district's Party committee", () => {
    expect(duties(partyTobacco).map(([agencies, role, partners]) => [agencies, role, partners])).toEqual([
      ['Các cấp ủy, tổ chức đảng', 'perform', ''],
      ['Đảng ủy Công an huyện', 'perform', ''],
      ['Ban Tuyên giáo Huyện ủy', 'lead', 'Trung tâm Văn hóa, Thông tin và Thể thao huyện'],
      ['Ủy ban Kiểm tra Huyện ủy', 'perform', ''],
    ])
    expect(readDirective(partyTobacco).subject.value).toBe(
      'về tăng cường lãnh đạo công tác phòng, chống tác hại của thuốc lá',
    )
    expect(header(partyTobacco)).toEqual([
      'chi_thi',
      '09',
      'CT/HU',
      '2023-02-06',
      'Huyện ủy An Bình',
      'Kiều Văn Không Thật',
    ])
  })

  it('of Markdown with bold over half a line', () => {
    expect(duties(communeRun)).toEqual([
      ['Phòng Văn hóa - Xã hội', 'lead', 'Đoàn xã; các trường học', '2026-02-15'],
      ['Phòng Văn hóa - Xã hội', 'perform', '', ''],
      ['Công an xã', 'perform', '', '2026-03-10'],
      ['Trạm Y tế xã', 'perform', '', ''],
      ['Ủy ban MTTQ Việt Nam xã', 'perform', '', ''],
      ['Các ông, bà trưởng thôn', 'perform', '', '2026-02-28'],
    ])
    expect(readDirective(communeRun).recipients).toEqual(['Sở VHTTDL', 'TT Đảng ủy, HĐND xã', 'Lưu: VT'])
  })

  it('of recognition, with the header at its end', () => {
    expect(duties(monthlyMeeting)).toEqual([
      ['Sở Công Thương', 'perform', '', '2024-06-15'],
      ['Sở Giao thông vận tải', 'lead', 'Công an tỉnh; Uy ban nhân dân thành phố Sông Trà', '2024-06-30'],
      ['Ban Quản lý Khu kinh tế Sông Trà', 'perform', '', 'trước ngày 20 hằng tháng'],
      ['Sở Nội vụ', 'perform', '', '2024-05-30'],
    ])
    expect(header(monthlyMeeting)).toEqual([
      'thong_bao',
      '118',
      'TB-VPUBND',
      '2024-05-22',
      'Văn phòng UBND tỉnh Sông Trà',
      'Mạc Thị Viễn Tưởng',
    ])
    expect(readDirective(monthlyMeeting).reporting).toBeNull()
    expect(readDirective(monthlyMeeting).addressees).toEqual([])
  })

  it('of columns run into one line', () => {
    expect(duties(roadTelegram).slice(0, 5)).toEqual([
      ['Cục Đường bộ Việt Nam', 'perform', '', ''],
      ['Cục Đường bộ Việt Nam', 'coordinate', 'Sở Xây dựng các tỉnh Đông Trà, Tây Trà', '2025-10-05'],
      ['Cục Đường sắt Việt Nam; Tổng công ty Đường sắt Việt Nam', 'perform', '', ''],
      [
        'Cục Đường sắt Việt Nam; Tổng công ty Đường sắt Việt Nam',
        'perform',
        '',
        'trong 05 ngày kể từ ngày nhận được Công điện này',
      ],
      ['Sở Xây dựng các tỉnh: Đông Trà, Tây Trà', 'perform', '', ''],
    ])
    expect(header(roadTelegram)).toEqual([
      'cong_dien',
      '77',
      'CĐ-BXD',
      '2025-10-03',
      'Bộ Xây dựng',
      'Tống Văn Mô Phỏng',
    ])
    expect(readDirective(roadTelegram).recipients).toEqual(['Như trên', 'Bộ trưởng (để b/c)', 'Lưu: VT, KCHT'])
  })

  it('of a council, set in from the margin', () => {
    expect(duties(councilSupervision)).toEqual([
      ['Thường trực Hội đồng nhân dân tỉnh', 'perform', '', '2025-01-31'],
      ['Các Ban của Hội đồng nhân dân tỉnh', 'perform', '', '2025-10-30'],
      ['Ủy ban nhân dân tỉnh', 'perform', '', ''],
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'coordinate', '', ''],
    ])
    expect(header(councilSupervision).at(-1)).toBe('Hoàng Văn Hư Ảo')
  })
})
