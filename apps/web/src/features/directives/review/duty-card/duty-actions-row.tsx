import { useState } from 'react'
import type { DraftDuty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { useReview } from '../review-context'
import styles from './duty-card.module.css'
import { RemoveDialog } from './remove-dialog'
import { SplitDialog } from './split-dialog'

export function DutyActionsRow({ duty }: { duty: DraftDuty }) {
  const { mayEdit, focus, showWords } = useReview()
  const [asking, setAsking] = useState<'split' | 'remove' | null>(null)
  const close = () => setAsking(null)
  return (
    <div className={styles.actions}>
      {mayEdit ? (
        <>
          <Button size="sm" onClick={() => focus.edit({ dutyId: duty.id })}>
            Sửa
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setAsking('split')}>
            Tách
          </Button>
          <Button size="sm" variant="quiet" onClick={() => setAsking('remove')}>
            Loại
          </Button>
        </>
      ) : null}
      <span className={styles.toWords}>
        <Button size="sm" variant="quiet" onClick={() => showWords(duty.id)}>
          Xem trong văn bản
        </Button>
      </span>
      {asking === 'split' ? <SplitDialog duty={duty} onClose={close} /> : null}
      {asking === 'remove' ? <RemoveDialog duty={duty} onClose={close} /> : null}
    </div>
  )
}
