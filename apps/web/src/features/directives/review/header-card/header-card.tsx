import { useState } from 'react'
import type { ReviewProblem } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { Card } from '../../../../ui/layout/card'
import { headerFields, headerFieldWords } from '../desk/header-fields'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import { SaverNotices } from '../saver/saver-notices'
import { describeHeaderField } from './describe-header-field'
import { DiscardDraft } from './discard-draft'
import styles from './header-card.module.css'
import { HeaderFacts } from './header-facts'
import { HeaderForm } from './header-form'
import { useHeaderNames } from './use-header-names'

export type HeaderCardProps = { problems: readonly ReviewProblem[] }

/** The document's own data, as read from its head and foot. */
export function HeaderCard({ problems }: HeaderCardProps) {
  const { desk, mayEdit } = useReview()
  const { directive } = useReviewData()
  const [field, setField] = useState<string | null>(null)
  const names = useHeaderNames()
  return (
    <div className={styles.card} data-header-card>
      <Card label="Phần đầu văn bản">
        <SaverNotices
          saver={desk.header}
          subject="phần đầu văn bản"
          words={headerFieldWords}
          describe={(name, fields) => describeHeaderField(name, fields, names)}
          fieldsOf={headerFields}
        />
        {field !== null && mayEdit ? (
          <HeaderForm problems={problems} field={field} onDone={() => setField(null)} />
        ) : (
          <>
            <HeaderFacts problems={problems} onEdit={mayEdit ? setField : undefined} />
            {mayEdit ? (
              <div className={styles.actions}>
                <Button size="sm" onClick={() => setField('number')}>
                  Sửa phần đầu
                </Button>
                {directive.may.discard ? <DiscardDraft /> : null}
              </div>
            ) : null}
          </>
        )}
      </Card>
    </div>
  )
}
