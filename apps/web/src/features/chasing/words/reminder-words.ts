import type { DutyReminder } from '../../../api/operations'
import { wordsOfLevel } from './level-words'

const words: Record<Exclude<DutyReminder['kind'], 'escalated'>, string> = {
  ahead: 'Nhắc trước hạn',
  today: 'Nhắc ngày đến hạn',
  overdue: 'Nhắc quá hạn',
  inactive: 'Nhắc vì chưa có báo cáo',
  lowered: 'Thôi báo cấp trên sau khi đổi thời hạn',
  office_waits: 'Nhắc nơi phải xử lý',
  contribution_ahead: 'Nhắc cơ quan phối hợp trước hạn',
  contribution_today: 'Nhắc cơ quan phối hợp ngày đến hạn',
  contribution_overdue: 'Nhắc cơ quan phối hợp quá hạn',
}

export const reminderWords = ({ kind, level }: DutyReminder): string =>
  kind === 'escalated' ? wordsOfLevel(level ?? 0) : words[kind]
