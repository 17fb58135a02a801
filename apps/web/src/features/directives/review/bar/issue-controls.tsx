import { useState, useSyncExternalStore } from 'react'
import { Button } from '../../../../ui/actions/button'
import { CheckField } from '../../../../ui/fields/check-field'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import styles from './bar.module.css'
import { IssueDialog } from './issue-dialog'
import { whyNotYet } from './why-not-yet'

/** The sign-off and the one button; until it may be pressed the reason stands beside it in words. */
export function IssueControls() {
  const { desk } = useReview()
  const { review, foreignChanges } = useReviewData()
  const saving = useSyncExternalStore(desk.subscribe, () => desk.summary)
  // Who signed off has not read what another person changed afterwards: the sign-off holds for what was on the screen.
  const [signedAt, setSignedAt] = useState<number | null>(null)
  const [askedAt, setAskedAt] = useState<number | null>(null)
  const signedOff = signedAt === foreignChanges
  const takenBack = signedAt !== null && !signedOff
  const reason = whyNotYet(review, saving, signedOff)

  return (
    <>
      <div className={styles.issue}>
        <CheckField
          id="reviewed-whole-text"
          label="Tôi đã rà soát toàn văn"
          checked={signedOff}
          onChange={(checked) => setSignedAt(checked ? foreignChanges : null)}
        />
        <Button
          variant="primary"
          disabled={reason !== null}
          aria-describedby="issue-reason"
          onClick={() => setAskedAt(foreignChanges)}
        >
          Phát hành
        </Button>
      </div>
      <output className={styles.reason} id="issue-reason">
        {takenBack ? 'Người khác vừa sửa bản rà soát. Xem lại rồi đánh dấu lại.' : reason}
      </output>
      {askedAt === foreignChanges ? <IssueDialog onClose={() => setAskedAt(null)} /> : null}
    </>
  )
}
