import { useSyncExternalStore } from 'react'
import { formatDateTime } from '../../../../ui/format/format-date-time'
import type { SaveSummary } from '../desk/save-summary'
import { useReview } from '../review-context'
import styles from './bar.module.css'

/** 'Đã lưu lúc 14:05': where the words of this person are now. */
export function SaveLine() {
  const { desk } = useReview()
  const summary = useSyncExternalStore(desk.subscribe, () => desk.summary)
  return (
    <output className={styles.saved} data-phase={summary.phase}>
      {saveWords(summary)}
    </output>
  )
}

function saveWords({ phase, savedAt }: SaveSummary): string {
  switch (phase) {
    case 'clash':
      return 'Có phần người khác cũng vừa sửa, cần bạn chọn'
    case 'refused':
      return 'Có phần chưa lưu được, cần bạn xem lại'
    case 'failed':
      return 'Chưa lưu được, sẽ thử lại'
    case 'saving':
    case 'waiting':
      return 'Đang lưu…'
    case 'incomplete':
      return 'Có mục nhập dở, chưa lưu'
    default:
      return savedAt ? `Đã lưu lúc ${formatDateTime(savedAt).slice(-5)}` : 'Mọi thay đổi được tự lưu'
  }
}
