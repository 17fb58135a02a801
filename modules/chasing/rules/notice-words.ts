import { daysBetween, writtenDay } from '../../../pack-kit/index.ts'
import type { DayCounter } from './day-counter.ts'
import { levelOf, type ToldReminder } from './who-is-told.ts'

type Kind = ToldReminder['kind']

/** Kinds of notices, as people choose what reaches them by e-mail. */
export const noticeKinds: Record<Kind, string> = {
  ahead: 'reminder_ahead',
  today: 'reminder_today',
  overdue: 'reminder_overdue',
  inactive: 'reminder_inactive',
  escalated: 'escalated',
  lowered: 'escalation_lowered',
  office_waits: 'office_waits',
  contribution_ahead: 'reminder_contribution_ahead',
  contribution_today: 'reminder_contribution_today',
  contribution_overdue: 'reminder_contribution_overdue',
}

const needs = ['', 'cần người đứng đầu chỉ đạo', 'đã báo Văn phòng', 'đã báo lãnh đạo UBND']

/** A whole clause about one duty, as of the counter's day. */
export function titleOfOne(reminder: ToldReminder, days: DayCounter): string {
  const { kind, mark, deadlineOn } = reminder
  const since = mark.slice(0, 10)
  const late = `quá hạn ${days.workingDaysSince(deadlineOn ?? days.today)} ngày làm việc`
  switch (kind) {
    case 'ahead':
    case 'today':
      return `Nhiệm vụ ${dueWords(deadlineOn ?? days.today, days.today)}`
    case 'contribution_ahead':
    case 'contribution_today':
      return `Nội dung phối hợp ${dueWords(deadlineOn ?? days.today, days.today)}`
    case 'contribution_overdue':
      return `Nội dung phối hợp ${late}, hạn ${writtenDay(deadlineOn ?? days.today)}`
    case 'overdue':
      return `Nhiệm vụ ${late}, hạn ${writtenDay(deadlineOn ?? days.today)}`
    case 'inactive':
      return `Nhiệm vụ ${daysBetween(since, days.today)} ngày chưa có báo cáo`
    case 'escalated':
      return `Nhiệm vụ ${late}, ${needs[levelOf(reminder)]}`
    case 'lowered':
      return deadlineOn
        ? `Nhiệm vụ từng báo quá hạn nay có thời hạn ${writtenDay(deadlineOn)}`
        : 'Nhiệm vụ từng báo quá hạn nay không còn thời hạn'
    case 'office_waits':
      return `Nhiệm vụ chờ xử lý ${days.workingDaysSince(since)} ngày làm việc`
  }
}

function dueWords(deadlineOn: string, today: string): string {
  const left = daysBetween(today, deadlineOn)
  if (left === 0) return 'đến hạn hôm nay'
  return `còn ${left} ngày đến hạn (${writtenDay(deadlineOn)})`
}

const ofMany: Record<Kind, string> = {
  ahead: 'sắp đến hạn',
  today: 'đến hạn hôm nay',
  overdue: 'quá hạn',
  inactive: 'lâu chưa có báo cáo',
  escalated: 'quá hạn cần chỉ đạo',
  lowered: 'từng báo quá hạn nay đã được lùi thời hạn',
  office_waits: 'chờ xác nhận hoặc quyết định',
  contribution_ahead: 'sắp đến hạn',
  contribution_today: 'đến hạn hôm nay',
  contribution_overdue: 'quá hạn',
}

/** "7 nhiệm vụ quá hạn", "4 nội dung phối hợp quá hạn" */
export const titleOfMany = (kind: Kind, count: number): string =>
  `${count} ${kind.startsWith('contribution') ? 'nội dung phối hợp' : 'nhiệm vụ'} ${ofMany[kind]}`

const lists: Record<Kind, string> = {
  ahead: '/nhiem-vu?trangThai=7-ngay-toi',
  today: '/nhiem-vu?trangThai=7-ngay-toi',
  overdue: '/nhiem-vu?trangThai=qua-han',
  inactive: '/nhiem-vu?trangThai=chua-hoan-thanh',
  escalated: '/nhiem-vu?trangThai=qua-han',
  lowered: '/nhiem-vu?trangThai=chua-hoan-thanh',
  office_waits: '/nhiem-vu?trangThai=cho-xac-nhan',
  contribution_ahead: '/nhiem-vu?vaiTro=phoi-hop',
  contribution_today: '/nhiem-vu?vaiTro=phoi-hop',
  contribution_overdue: '/nhiem-vu?vaiTro=phoi-hop',
}

/** The page of what a notice about one speaks of. */
export const linkOfOne = ({ assignmentId, contributionId }: ToldReminder): string =>
  `/nhiem-vu/${assignmentId}${contributionId ? '#phoi-hop' : ''}`

/** The work list that shows what a notice about many speaks of. */
export const linkOfMany = (kind: Kind): string => lists[kind]
