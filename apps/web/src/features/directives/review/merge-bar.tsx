import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import styles from './review.module.css'
import { useReview } from './review-context'

/** Appears once duties are picked; merging wants two. */
export function MergeBar() {
  const { live, picked, clearPicked, merge, choose, numbers } = useReview()
  const [merging, setMerging] = useState(false)
  const duties = live.filter(({ id }) => picked.has(id))
  if (duties.length === 0) return null
  const named = duties.map(({ id }) => numbers.get(id)).join(', ')

  async function submit() {
    setMerging(true)
    const merged = await merge(duties)
    setMerging(false)
    if (!merged) return
    clearPicked()
    choose(merged.id)
  }

  return (
    <div className={styles.merge} role="toolbar" aria-label="Gộp nhiệm vụ">
      <span>{duties.length === 1 ? `Đã chọn nhiệm vụ ${named}, chọn thêm để gộp` : `Đã chọn nhiệm vụ ${named}`}</span>
      <Button size="sm" variant="primary" disabled={duties.length < 2} loading={merging} onClick={() => void submit()}>
        Gộp {duties.length} nhiệm vụ
      </Button>
      <Button size="sm" variant="quiet" onClick={clearPicked}>
        Bỏ chọn
      </Button>
    </div>
  )
}
