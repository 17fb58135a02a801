import { formatDateTime } from '../../../ui/format/format-date-time'
import type { AutosavePhase } from '../../directives/review/autosave/autosave'
import { useSaver } from '../../directives/review/desk/use-saver'
import { useDraft } from './draft-context'

const words: Partial<Record<AutosavePhase, string>> = {
  clash: 'Có phần người khác cũng vừa sửa, cần bạn chọn',
  refused: 'Có phần chưa lưu được, cần bạn xem lại',
  failed: 'Chưa lưu được, sẽ thử lại',
  saving: 'Đang lưu…',
  waiting: 'Đang lưu…',
  incomplete: 'Có mục nhập dở, chưa lưu',
}

/** 'Đã lưu lúc 14:05': where the words of this person are now. */
export function SaveLine() {
  const { saver } = useDraft()
  const { phase, savedAt } = useSaver(saver)
  const saved = savedAt ? `Đã lưu lúc ${formatDateTime(savedAt).slice(-5)}` : 'Mọi thay đổi được tự lưu'
  return <output>{words[phase] ?? saved}</output>
}
