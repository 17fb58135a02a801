import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../../../../ui/actions/button'
import { CheckField } from '../../../../ui/fields/check-field'
import { useReview } from '../review-context'
import styles from './bar.module.css'
import { IssueDialog } from './issue-dialog'
import { whyNotYet } from './why-not-yet'

/** The sign-off and the one button; until it may be pressed the reason stands beside it in words. */
export function IssueControls() {
  const { review, desk, foreignChanges } = useReview()
  const saving = useSyncExternalStore(desk.subscribe, () => desk.summary)
  const [signedOff, setSignedOff] = useState(false)
  const [takenBack, setTakenBack] = useState(false)
  const [asking, setAsking] = useState(false)
  const reason = whyNotYet(review, saving, signedOff)

  // Who signed off has not read what another person changed afterwards.
  useEffect(() => {
    if (foreignChanges === 0) return
    setSignedOff((was) => {
      if (was) setTakenBack(true)
      return false
    })
    setAsking(false)
  }, [foreignChanges])

  return (
    <div className={styles.issue}>
      <div className={styles.signOff}>
        <CheckField
          id="reviewed-whole-text"
          label="Tôi đã rà soát toàn văn"
          checked={signedOff}
          onChange={(checked) => {
            setSignedOff(checked)
            setTakenBack(false)
          }}
        />
      </div>
      <Button variant="primary" disabled={reason !== null} aria-describedby="issue-reason" onClick={() => setAsking(true)}>
        Phát hành
      </Button>
      <p className={styles.reason} id="issue-reason" role="status">
        {takenBack ? 'Người khác vừa sửa bản rà soát. Xem lại rồi đánh dấu lại.' : reason}
      </p>
      {asking ? <IssueDialog onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
