import type { TrackingRules } from '../../api/operations'
import type { RuleField } from './rule-values'

export type RuleKey = keyof TrackingRules

/** One rule as it is told and typed. */
export type RuleForm = {
  key: RuleKey
  title: string
  /** what holds, in plain sentences */
  sentences: (rules: TrackingRules) => string[]
  fields: readonly RuleField[]
}

export const approverWords: Record<TrackingRules['extensions']['approver']['first'], string> = {
  office: 'Văn phòng',
  committee_leader: 'Lãnh đạo UBND',
}

const urgencies = [
  ['normal', 'Thường'],
  ['urgent', 'Khẩn'],
  ['very_urgent', 'Thượng khẩn'],
  ['flash', 'Hỏa tốc'],
] as const

const reports = [
  ['month', 'Báo cáo tháng'],
  ['quarter', 'Báo cáo quý'],
  ['half_year', 'Báo cáo 6 tháng'],
  ['nine_months', 'Báo cáo 9 tháng'],
  ['year', 'Báo cáo năm'],
] as const

function aheadWords(days: readonly number[]): string {
  const before = days.filter((count) => count > 0)
  const parts = [
    ...(before.length > 0 ? [`trước ${before.join(', ')} ngày`] : []),
    ...(days.includes(0) ? ['trong ngày đến hạn'] : []),
  ]
  return parts.join(' và ')
}

function bandWords(from: readonly number[]): string {
  return from
    .map((least, index) => {
      const next = from[index + 1]
      return next === undefined ? `từ ${least} trở lên` : `${least}–${next - 1}`
    })
    .join('; ')
}

const working = 'ngày làm việc'

export const ruleForms: readonly RuleForm[] = [
  {
    key: 'reminderDaysAhead',
    title: 'Nhắc trước hạn',
    sentences: ({ reminderDaysAhead }) => [
      ...urgencies.map(([urgency, words]) => `${words}: nhắc ${aheadWords(reminderDaysAhead[urgency])}.`),
      'Mốc rơi vào ngày nghỉ được nhắc vào ngày làm việc liền trước. Mỗi mốc chỉ nhắc một lần.',
    ],
    fields: urgencies.map(([path, label]) => ({
      path,
      label,
      kind: 'days',
      hint: 'Số ngày trước hạn, cách nhau bằng dấu phẩy; 0 là ngày đến hạn.',
    })),
  },
  {
    key: 'overdueEveryDays',
    title: 'Nhắc khi quá hạn',
    sentences: ({ overdueEveryDays }) => [
      `Nhắc vào ngày làm việc đầu tiên sau hạn, sau đó ${overdueEveryDays} ngày làm việc một lần.`,
    ],
    fields: [{ path: '', label: 'Nhắc lại sau mỗi', kind: 'number', unit: working }],
  },
  {
    key: 'escalation',
    title: 'Báo cáo cấp trên',
    sentences: ({ escalation }) => [
      `Quá hạn ${escalation.agencyHead} ngày làm việc: báo người đứng đầu cơ quan chủ trì.`,
      `Quá hạn ${escalation.office} ngày làm việc: báo Văn phòng và cơ quan đầu mối của văn bản.`,
      `Quá hạn ${escalation.committee} ngày làm việc: báo lãnh đạo UBND phụ trách.`,
      'Khi được gia hạn, những nơi đã được báo sẽ nhận tin để thôi theo dõi.',
    ],
    fields: [
      { path: 'agencyHead', label: 'Báo người đứng đầu cơ quan sau', kind: 'number', unit: working },
      { path: 'office', label: 'Báo Văn phòng sau', kind: 'number', unit: working },
      { path: 'committee', label: 'Báo lãnh đạo UBND sau', kind: 'number', unit: working },
    ],
  },
  {
    key: 'urgencyDivisors',
    title: 'Rút ngắn theo độ khẩn',
    sentences: ({ urgencyDivisors }) => [
      `Mốc báo cáo cấp trên, nhắc lại và chờ xử lý được chia cho ${urgencyDivisors.urgent} với việc khẩn, ${urgencyDivisors.very_urgent} với việc thượng khẩn, ${urgencyDivisors.flash} với việc hỏa tốc; không dưới 1 ngày.`,
    ],
    fields: [
      { path: 'urgent', label: 'Khẩn: chia cho', kind: 'number' },
      { path: 'very_urgent', label: 'Thượng khẩn: chia cho', kind: 'number' },
      { path: 'flash', label: 'Hỏa tốc: chia cho', kind: 'number' },
    ],
  },
  {
    key: 'inactivityDays',
    title: 'Nhắc khi không có báo cáo',
    sentences: ({ inactivityDays }) => [
      `${inactivityDays} ngày không tiếp nhận, không báo cáo: nhắc người thực hiện; gấp đôi số ngày đó: nhắc người đứng đầu cơ quan.`,
    ],
    fields: [{ path: '', label: 'Nhắc sau', kind: 'number', unit: 'ngày' }],
  },
  {
    key: 'officeWaitDays',
    title: 'Chờ Văn phòng, lãnh đạo xử lý',
    sentences: ({ officeWaitDays }) => [
      `Đề nghị xác nhận, gia hạn hoặc báo giao nhầm chờ quá ${officeWaitDays} ngày làm việc: nhắc nơi phải xử lý, không nhắc cơ quan chủ trì.`,
    ],
    fields: [{ path: '', label: 'Nhắc sau', kind: 'number', unit: working }],
  },
  {
    key: 'digestTime',
    title: 'Giờ gửi thư tóm tắt',
    sentences: ({ digestTime }) => [`Thư tóm tắt mỗi sáng gửi lúc ${digestTime}; việc nhắc chạy trước đó 30 phút.`],
    fields: [{ path: '', label: 'Giờ gửi', kind: 'text', hint: 'Dạng 07:30.' }],
  },
  {
    key: 'extensions',
    title: 'Gia hạn',
    sentences: ({ extensions: { most, approver } }) => [
      `Mỗi nhiệm vụ được gia hạn nhiều nhất ${most} lần.`,
      `Lần đầu do ${approverWords[approver.first]} quyết định, các lần sau do ${approverWords[approver.further]} quyết định.`,
    ],
    fields: [
      { path: 'most', label: 'Số lần nhiều nhất', kind: 'number', unit: 'lần' },
      { path: 'approver.first', label: 'Lần đầu do', kind: 'approver' },
      { path: 'approver.further', label: 'Các lần sau do', kind: 'approver' },
    ],
  },
  {
    key: 'closingDays',
    title: 'Ngày chốt số liệu',
    sentences: ({ closingDays }) =>
      reports.map(([report, words]) =>
        closingDays[report] === 31
          ? `${words}: chốt vào ngày cuối tháng.`
          : `${words}: chốt vào ngày ${closingDays[report]}, kỳ sau tính từ ngày ${closingDays[report] + 1}.`,
      ),
    fields: reports.map(([path, label]) => ({
      path,
      label,
      kind: 'number',
      hint: 'Ngày trong tháng; 31 là ngày cuối tháng.',
    })),
  },
  {
    key: 'loadBands',
    title: 'Nhóm khối lượng khi xếp hạng',
    sentences: ({ loadBands }) => [
      `Chỉ xếp hạng các cơ quan có khối lượng gần nhau: ${bandWords(loadBands)} nhiệm vụ.`,
    ],
    fields: [
      {
        path: '',
        label: 'Số nhiệm vụ nhỏ nhất của từng nhóm',
        kind: 'days',
        hint: 'Tăng dần, cách nhau bằng dấu phẩy.',
      },
    ],
  },
  {
    key: 'chasingLetter',
    title: 'Văn bản đôn đốc',
    sentences: ({ chasingLetter: letter }) => [
      `Ký hiệu ${letter.symbol}; người ký: ${letter.signerLines.join(', ')}${letter.signerName ? `, ${letter.signerName}` : ''}.`,
      `Cơ quan báo cáo lại trong ${letter.replyWorkingDays} ngày làm việc. Nơi nhận: ${letter.recipients.join('; ')}.`,
    ],
    fields: [
      { path: 'symbol', label: 'Ký hiệu', kind: 'text' },
      { path: 'place', label: 'Địa danh', kind: 'text', hint: 'Để trống: lấy theo tên UBND.' },
      { path: 'signerLines', label: 'Quyền hạn, chức vụ người ký', kind: 'lines', hint: 'Mỗi dòng một cấp.' },
      { path: 'signerName', label: 'Họ tên người ký', kind: 'text', hint: 'Có thể để trống.' },
      { path: 'recipients', label: 'Nơi nhận', kind: 'lines', hint: 'Mỗi dòng một nơi, không cần gạch đầu dòng.' },
      { path: 'replyWorkingDays', label: 'Báo cáo lại trong', kind: 'number', unit: working },
    ],
  },
]
