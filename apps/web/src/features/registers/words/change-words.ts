import type { RegisterChange } from '../../../api/operations'
import type { TimelineEvent } from '../../../ui/data/timeline'

type Kind = RegisterChange['kind']

/** What somebody did with a record, to follow their name. */
export const changeWords: Readonly<Record<Kind, { what: string; tone: NonNullable<TimelineEvent['tone']> }>> = {
  created: { what: 'ghi vào sổ', tone: 'plain' },
  edited: { what: 'sửa', tone: 'plain' },
  submitted: { what: 'trình để xác nhận', tone: 'plain' },
  verified: { what: 'xác nhận', tone: 'good' },
  returned: { what: 'trả lại', tone: 'warn' },
  removed: { what: 'xóa khỏi sổ', tone: 'bad' },
  restored: { what: 'khôi phục', tone: 'plain' },
  upgraded: { what: 'chuyển sang mẫu mới của sổ', tone: 'plain' },
  followed: { what: 'chuyển cho cơ quan kế thừa', tone: 'plain' },
}
