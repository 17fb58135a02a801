import type { TrackingRuleKey, TrackingRules } from './tracking-rules.ts'

/** What holds where a space has set nothing. */
export const defaultRules: TrackingRules = {
  reminderDaysAhead: { normal: [7, 3, 1, 0], urgent: [3, 1, 0], very_urgent: [1, 0], flash: [0] },
  overdueEveryDays: 5,
  escalation: { agencyHead: 1, office: 5, committee: 10 },
  urgencyDivisors: { urgent: 2, very_urgent: 4, flash: 8 },
  inactivityDays: 15,
  officeWaitDays: 3,
  digestTime: '07:30',
  extensions: { most: 2, approver: { first: 'office', further: 'committee_leader' } },
  closingDays: { month: 14, quarter: 14, half_year: 14, nine_months: 14, year: 14 },
  loadBands: [1, 10, 30],
  chasingLetter: {
    symbol: 'UBND-TH',
    place: '',
    signerLines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    signerName: '',
    recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, TH'],
    replyWorkingDays: 5,
  },
}

/** Shown where no source settles a rule. */
const noCommonRule = 'Chưa có quy định thống nhất'

/** Where a default comes from, in words for the screen. */
export const ruleSources: Record<TrackingRuleKey, string> = {
  reminderDaysAhead: noCommonRule,
  overdueEveryDays: noCommonRule,
  escalation: noCommonRule,
  urgencyDivisors: 'Độ khẩn: Nghị định 30/2020/NĐ-CP; mức rút ngắn chưa có quy định thống nhất',
  inactivityDays: noCommonRule,
  officeWaitDays: noCommonRule,
  digestTime: noCommonRule,
  extensions: noCommonRule,
  closingDays: 'Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 12; báo cáo ngành có thể chốt ngày khác',
  loadBands: noCommonRule,
  chasingLetter: 'Thể thức: Nghị định 30/2020/NĐ-CP, Phụ lục I; ký hiệu và người ký do tỉnh quy định',
}
