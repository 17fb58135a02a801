import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { MissingAgencyDialog } from './parties/missing-agency-dialog'
import styles from './review.module.css'
import { useReviewData } from './review-data'

/** Agencies of the text that the directory does not know, once for all duties that name them. */
export function MissingAgencies() {
  const { review } = useReviewData()
  const [asked, setAsked] = useState<string | null>(null)
  const missing = review.unresolved.filter(({ collective }) => !collective)
  if (missing.length === 0) return null
  return (
    <Notice tone="warn" title={`${missing.length} cơ quan chưa có trong danh bạ`}>
      <ul className={styles.missing}>
        {missing.map(({ mention, count }) => (
          <li key={mention}>
            <span>
              {mention} <span className={styles.missingCount}>({count} nhiệm vụ)</span>
            </span>
            <Button size="sm" onClick={() => setAsked(mention)}>
              Tạo cơ quan
            </Button>
          </li>
        ))}
      </ul>
      {asked ? <MissingAgencyDialog mention={asked} onClose={() => setAsked(null)} /> : null}
    </Notice>
  )
}
