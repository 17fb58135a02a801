import { useSyncExternalStore } from 'react'
import type { AutosavePhase } from '../autosave/autosave'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'

export type OpenItem = { key: string; words: string; onChoose: () => void }

export type OpenItems = {
  /** what a person must still do before issuing */
  toDo: OpenItem[]
  /** what another person changed and this one has not looked at */
  foreign: OpenItem[]
}

const stuckWords: Partial<Record<AutosavePhase, string>> = {
  clash: 'người khác cũng vừa sửa, chọn bản giữ lại.',
  refused: 'phần vừa sửa chưa lưu được, xem lý do ở thẻ.',
  incomplete: 'có mục nhập dở, nhập nốt ngày, kỳ hoặc nội dung còn thiếu.',
}

/** Each with the way to its place. */
export function useOpenItems(): OpenItems {
  const { desk, focus, showDuty } = useReview()
  const { review, numbers } = useReviewData()
  const { stuck, foreign } = useSyncExternalStore(desk.subscribe, () => desk.summary)
  const name = (record: string) => {
    if (record === 'header') return 'Phần đầu văn bản'
    return numbers.has(record) ? `Nhiệm vụ ${numbers.get(record)}` : 'Nhiệm vụ đã loại'
  }
  const isHere = (record: string) => record === 'header' || numbers.has(record)
  return {
    toDo: [
      ...stuck.map(({ record, phase }) => ({
        key: `stuck-${record}`,
        words: `${name(record)}: ${stuckWords[phase]}`,
        onChoose: () => showDuty(record),
      })),
      ...review.problems.map(({ draftDutyId, code, message, fields }) => ({
        key: `${draftDutyId}${code}${message}`,
        words: draftDutyId ? `${name(draftDutyId)}: ${message}` : message,
        onChoose: () => {
          showDuty(draftDutyId ?? 'header')
          if (draftDutyId) focus.edit({ dutyId: draftDutyId, ...(fields[0] ? { field: fields[0] } : {}) })
        },
      })),
    ],
    foreign: foreign
      .filter(isHere)
      .map((record) => ({ key: record, words: name(record), onChoose: () => showDuty(record) })),
  }
}
