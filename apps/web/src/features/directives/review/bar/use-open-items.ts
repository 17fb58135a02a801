import { useSyncExternalStore } from 'react'
import type { AutosavePhase } from '../autosave/autosave'
import { useReview } from '../review-context'

export type OpenItem = { key: string; words: string; onChoose: () => void }

const stuckWords: Partial<Record<AutosavePhase, string>> = {
  clash: 'người khác cũng vừa sửa, chọn bản giữ lại.',
  refused: 'phần vừa sửa chưa lưu được, xem lý do ở thẻ.',
  incomplete: 'có mục nhập dở, nhập nốt ngày, kỳ hoặc nội dung còn thiếu.',
}

/** Everything a person must still do before issuing, each with the way to its place. */
export function useOpenItems(): OpenItem[] {
  const { review, desk, numbers, showDuty, edit } = useReview()
  const { stuck } = useSyncExternalStore(desk.subscribe, () => desk.summary)
  const name = (record: string) => (record === 'header' ? 'Phần đầu văn bản' : `Nhiệm vụ ${numbers.get(record)}`)
  return [
    ...stuck
      .filter(({ record }) => record === 'header' || numbers.has(record))
      .map(({ record, phase }) => ({
        key: `stuck-${record}`,
        words: `${name(record)}: ${stuckWords[phase]}`,
        onChoose: () => showDuty(record),
      })),
    ...review.problems.map(({ draftDutyId, code, message, fields }) => ({
      key: `${draftDutyId}${code}${message}`,
      words: draftDutyId ? `${name(draftDutyId)}: ${message}` : message,
      onChoose: () => {
        showDuty(draftDutyId ?? 'header')
        if (draftDutyId) edit({ dutyId: draftDutyId, ...(fields[0] ? { field: fields[0] } : {}) })
      },
    })),
  ]
}
