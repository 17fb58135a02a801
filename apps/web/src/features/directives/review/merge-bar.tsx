import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { useFocus } from './focus/use-focus'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

/** Appears once duties are picked; merging wants two. */
export function MergeBar() {
  const { merge, focus } = useReview()
  const { live, numbers } = useReviewData()
  const picked = useFocus((state) => state.picked)
  const [merging, setMerging] = useState(false)
  const duties = live.filter(({ id }) => picked.has(id))
  if (duties.length === 0) return null
  const named = duties.map(({ id }) => numbers.get(id)).join(', ')

  async function submit() {
    setMerging(true)
    const merged = await merge(duties)
    setMerging(false)
    if (!merged) return
    focus.clearPicked()
    focus.choose(merged.id)
  }

  return (
    <div className={styles.merge} role="toolbar" aria-label="Gộp nhiệm vụ">
      <span>{duties.length === 1 ? `Đã chọn nhiệm vụ ${named}, chọn thêm để gộp` : `Đã chọn nhiệm vụ ${named}`}</span>
      <Button size="sm" variant="primary" disabled={duties.length < 2} loading={merging} onClick={() => void submit()}>
        Gộp {duties.length} nhiệm vụ
      </Button>
      <Button size="sm" variant="quiet" onClick={focus.clearPicked}>
        Bỏ chọn
      </Button>
    </div>
  )
}
