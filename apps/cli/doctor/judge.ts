import type { DoctorFacts } from './doctor-facts.ts'

export type Verdict = { mark: '✓' | '▲' | '✗'; subject: string; finding: string; advice?: string }

const megabyte = 1024 * 1024
const gigabyte = 1024 * megabyte
const major = (version: string) => Number(version.split('.')[0])

const good = (subject: string, finding: string): Verdict => ({ mark: '✓', subject, finding })
const warn = (subject: string, finding: string, advice: string): Verdict => ({ mark: '▲', subject, finding, advice })
const bad = (subject: string, finding: string, advice: string): Verdict => ({ mark: '✗', subject, finding, advice })

function judgePrograms(facts: DoctorFacts): Verdict[] {
  const { nodeVersion, npmVersion, packagesInstalled } = facts
  return [
    major(nodeVersion) >= 24
      ? good('Node.js', nodeVersion)
      : bad('Node.js', nodeVersion, 'Chạy "npm start" để lấy Node 24 đi kèm.'),
    npmVersion === null
      ? warn('npm', 'không tìm thấy', 'Cài Node.js kèm npm nếu cần cài hoặc cập nhật gói.')
      : major(npmVersion) >= 9
        ? good('npm', npmVersion)
        : warn('npm', npmVersion, 'Nâng cấp npm (npm install -g npm) trước khi cài lại gói.'),
    packagesInstalled
      ? good('Các gói', 'khớp package-lock.json')
      : bad('Các gói', 'thiếu hoặc khác package-lock.json', 'Dừng Đôn Đốc rồi chạy "npm start" để cài lại.'),
  ]
}

function judgeDisk({ dataFolder, isWritable, freeBytes }: DoctorFacts): Verdict[] {
  const free = `còn ${(freeBytes / gigabyte).toFixed(1).replace('.', ',')} GB`
  return [
    isWritable
      ? good('Thư mục dữ liệu', dataFolder)
      : bad('Thư mục dữ liệu', `${dataFolder} không ghi được`, 'Sửa quyền hoặc đặt DONDOC_DATA tới thư mục ghi được.'),
    freeBytes < 200 * megabyte
      ? bad('Ổ đĩa', free, 'Giải phóng ít nhất 1 GB ngay: hết chỗ thì không ghi được gì nữa.')
      : freeBytes < gigabyte
        ? warn('Ổ đĩa', free, 'Giải phóng để còn ít nhất 1 GB.')
        : good('Ổ đĩa', free),
  ]
}

function judgeRole(role: NonNullable<DoctorFacts['database']['facts']>['role']): Verdict {
  if (!role) return bad('Vai trò dondoc_app', 'chưa có', 'Chạy "npx dondoc migrate".')
  if (role.isPowerful)
    return bad('Vai trò dondoc_app', 'có quyền vượt bảo vệ dòng', 'Chạy: alter role dondoc_app nosuperuser nobypassrls')
  if (!role.canBeTaken)
    return bad(
      'Vai trò dondoc_app',
      'tài khoản kết nối chưa được dùng',
      'Chạy: grant dondoc_app to <tài khoản kết nối>',
    )
  return good('Vai trò dondoc_app', 'có, quyền giới hạn')
}

function judgeTally(faults: number | null): Verdict[] {
  if (faults === null) return []
  return [
    faults === 0
      ? good('Số liệu cộng dồn', 'khớp khi đếm lại từng nhiệm vụ')
      : bad(
          'Số liệu cộng dồn',
          `lệch ${faults === 100 ? 'từ 100' : faults} nhóm so với đếm lại`,
          "Chạy: update tally_day set on_date = '2000-01-01'; lần xem thống kê sau sẽ đếm lại toàn bộ.",
        ),
  ]
}

function judgeDatabase({ database }: DoctorFacts): Verdict[] {
  const { facts, pending, problem } = database
  if (problem) return [bad('Cơ sở dữ liệu', problem.finding, problem.advice)]
  if (!facts || !pending) return [warn('Cơ sở dữ liệu', 'chưa được tạo', 'Chạy "npm start" để tạo.')]
  const migrate = 'Chạy "npx dondoc migrate", hoặc "npm start".'
  const open = facts.openTables.join(', ')
  return [
    facts.versionNumber >= 150_000
      ? good('PostgreSQL', `${facts.version} (${database.where})`)
      : bad('PostgreSQL', facts.version, 'Nâng cấp máy chủ lên PostgreSQL 15 trở lên.'),
    pending.length === 0
      ? good('Lược đồ', 'đã mới nhất')
      : bad('Lược đồ', `còn ${pending.length} bước: ${pending.join(', ')}`, migrate),
    judgeRole(facts.role),
    facts.placesVersion === null
      ? bad('Địa bàn toàn quốc', 'chưa nạp', migrate)
      : good('Địa bàn toàn quốc', `đã nạp (dữ liệu ${facts.placesVersion})`),
    facts.tenantTables === 0
      ? bad('Bảo vệ theo tỉnh', 'chưa có bảng nào', migrate)
      : facts.openTables.length > 0
        ? bad('Bảo vệ theo tỉnh', `chưa bật ở: ${open}`, 'Bật "enable" và "force row level security" cho các bảng này.')
        : good('Bảo vệ theo tỉnh', `bật ở cả ${facts.tenantTables} bảng`),
    facts.knowsVietnamTime
      ? good('Múi giờ PostgreSQL', `biết Asia/Ho_Chi_Minh (máy chủ đặt ${facts.timeZone})`)
      : bad(
          'Múi giờ PostgreSQL',
          'không biết Asia/Ho_Chi_Minh',
          'Cài dữ liệu múi giờ (tzdata) cho máy chủ PostgreSQL.',
        ),
    ...judgeTally(database.tallyFaults),
  ]
}

function judgeServing(facts: DoctorFacts): Verdict[] {
  const { port, portProblem, sessionSecret } = facts
  const secret = {
    given: good('Khóa phiên', 'SESSION_SECRET đã đặt'),
    short: warn(
      'Khóa phiên',
      'SESSION_SECRET ngắn hơn 32 ký tự',
      'Đặt chuỗi ngẫu nhiên dài hơn, ví dụ: openssl rand -hex 32',
    ),
    generated: good('Khóa phiên', 'đã tạo trong thư mục dữ liệu'),
    'to be generated': good('Khóa phiên', 'sẽ tạo khi khởi động'),
    missing: bad('Khóa phiên', 'thiếu SESSION_SECRET', 'Đặt một chuỗi ngẫu nhiên, ví dụ: openssl rand -hex 32'),
  }
  return [
    facts.knowsVietnamTime
      ? good('Múi giờ Node.js', 'Asia/Ho_Chi_Minh là UTC+7')
      : bad(
          'Múi giờ Node.js',
          'thiếu dữ liệu Asia/Ho_Chi_Minh',
          'Dùng Node.js bản đủ ICU (bản đi kèm khi chạy "npm start").',
        ),
    facts.isServing
      ? good('Cổng', `${port}: Đôn Đốc đang chạy`)
      : portProblem === null
        ? good('Cổng', `${port} còn trống`)
        : bad('Cổng', `${port} không dùng được`, portProblem),
    secret[sessionSecret],
  ]
}

/** What the facts mean, one line each; `advice` is present wherever something should be done. */
export const judge = (facts: DoctorFacts): Verdict[] => [
  ...judgePrograms(facts),
  ...judgeDisk(facts),
  ...judgeDatabase(facts),
  ...judgeServing(facts),
]
