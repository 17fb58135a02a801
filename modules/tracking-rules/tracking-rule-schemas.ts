import { z } from 'zod'
import { oneLine } from '../../platform/http/one-line.ts'
import type { TrackingRuleKey, TrackingRules } from './rules/tracking-rules.ts'

const longestWindow = 365
const days = (least: number, words: string) =>
  z.number(words).int(words).min(least, words).max(longestWindow, `Nhập nhiều nhất ${longestWindow} ngày.`)

const daysAhead = z
  .array(days(0, 'Nhập số ngày từ 0 trở lên.'))
  .min(1, 'Nhập ít nhất một mốc nhắc.')
  .max(8, 'Nhập nhiều nhất 8 mốc nhắc.')
  .refine((list) => new Set(list).size === list.length, 'Mỗi mốc nhắc nhập một lần.')
  .overwrite((list) => [...list].sort((one, other) => other - one))

const someDays = days(1, 'Nhập số ngày từ 1 trở lên.')
const divisor = z
  .number('Nhập số lần rút ngắn.')
  .min(1, 'Nhập từ 1 trở lên; 1 là giữ nguyên.')
  .max(60, 'Nhập nhiều nhất 60.')
const approver = z.enum(['office', 'committee_leader'])
const closingDay = z
  .number('Nhập ngày trong tháng.')
  .int()
  .min(1, 'Nhập ngày từ 1 đến 31.')
  .max(31, 'Nhập ngày từ 1 đến 31.')
const line = (most: number, words: string) =>
  oneLine().pipe(z.string().min(1, words).max(most, `Nhập nhiều nhất ${most} ký tự.`))

/** The shape of each rule, with what to say to who types it wrong. */
export const ruleSchemas = {
  reminderDaysAhead: z.object({ normal: daysAhead, urgent: daysAhead, very_urgent: daysAhead, flash: daysAhead }),
  overdueEveryDays: someDays,
  escalation: z
    .object({ agencyHead: someDays, office: someDays, committee: someDays })
    .refine(({ agencyHead, office }) => agencyHead <= office, {
      path: ['office'],
      message: 'Văn phòng được báo không sớm hơn người đứng đầu cơ quan.',
    })
    .refine(({ office, committee }) => office <= committee, {
      path: ['committee'],
      message: 'Lãnh đạo UBND được báo không sớm hơn Văn phòng.',
    }),
  urgencyDivisors: z.object({ urgent: divisor, very_urgent: divisor, flash: divisor }),
  inactivityDays: someDays,
  officeWaitDays: someDays,
  digestTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Nhập giờ dạng 07:30.'),
  extensions: z.object({
    most: z.number('Nhập số lần.').int().min(0, 'Nhập từ 0 trở lên.').max(20, 'Nhập nhiều nhất 20 lần.'),
    approver: z.object({ first: approver, further: approver }),
  }),
  closingDays: z.object({
    month: closingDay,
    quarter: closingDay,
    half_year: closingDay,
    nine_months: closingDay,
    year: closingDay,
  }),
  loadBands: z
    .array(z.number('Nhập số nhiệm vụ.').int().min(1, 'Nhập từ 1 trở lên.').max(100_000))
    .min(1, 'Nhập ít nhất một nhóm.')
    .max(8, 'Nhập nhiều nhất 8 nhóm.')
    .refine(
      (list) => list.every((from, index) => index === 0 || from > (list[index - 1] ?? 0)),
      'Nhập các số tăng dần.',
    ),
  chasingLetter: z.object({
    symbol: line(30, 'Nhập ký hiệu, ví dụ UBND-TH.'),
    place: oneLine().pipe(z.string().max(100, 'Nhập nhiều nhất 100 ký tự.')),
    signerLines: z
      .array(line(100, 'Nhập chức vụ người ký.'))
      .min(1, 'Nhập chức vụ người ký.')
      .max(4, 'Nhập nhiều nhất 4 dòng.'),
    signerName: oneLine().pipe(z.string().max(100, 'Nhập nhiều nhất 100 ký tự.')),
    recipients: z.array(line(200, 'Nhập nơi nhận.')).min(1, 'Nhập nơi nhận.').max(15, 'Nhập nhiều nhất 15 dòng.'),
    replyWorkingDays: someDays,
  }),
} satisfies { [Key in TrackingRuleKey]: z.ZodType<TrackingRules[Key]> }

export const trackingRulesSchema = z.object(ruleSchemas).meta({ id: 'TrackingRules' })
