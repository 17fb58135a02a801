import { useMediaQuery } from '@mantine/hooks'
import { Button } from '../../../ui/actions/button'
import { Tabs } from '../../../ui/layout/tabs'
import { DocumentColumn } from './document-column'
import { DutiesColumn } from './duties-column'
import { useFocus } from './focus/use-focus'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useReviewData } from './review-data'

export type Side = 'document' | 'duties'

export type ReviewColumnsProps = { side: Side; onSide: (side: Side) => void }

/** Two columns that scroll on their own; on a phone two tabs with a way across. */
export function ReviewColumns({ side, onSide }: ReviewColumnsProps) {
  const { showDuty } = useReview()
  const { numbers } = useReviewData()
  const activeId = useFocus((state) => state.activeId)
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  if (!narrow)
    return (
      <div className={styles.columns}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
        <section className={styles.column} aria-label="Văn bản" tabIndex={0}>
          <DocumentColumn />
        </section>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
        <section className={styles.column} aria-label="Nhiệm vụ" tabIndex={0}>
          <DutiesColumn />
        </section>
      </div>
    )
  const number = activeId ? numbers.get(activeId) : undefined
  return (
    <div className={styles.tabs}>
      <Tabs
        label="Văn bản và nhiệm vụ"
        value={side}
        onChange={(id) => onSide(id as Side)}
        items={[
          { id: 'document', label: 'Văn bản', panel: <DocumentColumn /> },
          { id: 'duties', label: 'Nhiệm vụ', count: numbers.size, panel: <DutiesColumn /> },
        ]}
      />
      {side === 'document' && activeId && number ? (
        <div className={styles.across}>
          <Button onClick={() => showDuty(activeId)}>Xem nhiệm vụ {number}</Button>
        </div>
      ) : null}
    </div>
  )
}
