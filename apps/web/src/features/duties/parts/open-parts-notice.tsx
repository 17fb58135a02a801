import { useQuery } from '@tanstack/react-query'
import { Notice } from '../../../ui/feedback/notice'
import { CheckField } from '../../../ui/fields/check-field'
import { partsQuery } from './parts-query'

/** How many parts are still open; 0 while that is not known. */
export const useOpenParts = (assignmentId: string) => {
  const { data } = useQuery(partsQuery(assignmentId))
  return { openCount: data?.openCount ?? 0, sentence: data?.sentence ?? null }
}

export type OpenPartsNoticeProps = {
  id: string
  sentence: string | null
  /** Sent without the confirmation. */
  error: string | null
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Parts that are not done yet are said, and proposing all the same is confirmed. */
export function OpenPartsNotice({ id, sentence, error, checked, onChange }: OpenPartsNoticeProps) {
  return (
    <Notice tone="warn" title="Còn phần việc chưa xong">
      {sentence}.
      <CheckField
        id={id}
        label="Vẫn đề nghị xác nhận hoàn thành nhiệm vụ"
        checked={checked}
        onChange={onChange}
        {...(error ? { hint: error } : {})}
      />
    </Notice>
  )
}
