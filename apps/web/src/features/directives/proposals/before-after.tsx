import type { DutyChangeProposal } from '../../../api/operations'
import { afterWords, beforeWords } from './proposal-words'
import styles from './proposals.module.css'

export type BeforeAfterProps = { proposal: Pick<DutyChangeProposal, 'kind' | 'target' | 'proposed'> }

/** What stands now, and what is to stand in its place. */
export function BeforeAfter({ proposal }: BeforeAfterProps) {
  const before = beforeWords(proposal)
  return (
    <dl className={styles.change}>
      {before ? (
        <div>
          <dt>Hiện nay</dt>
          <dd>{before}</dd>
        </div>
      ) : null}
      <div>
        <dt>Đề xuất</dt>
        <dd className={styles.after}>{afterWords(proposal)}</dd>
      </div>
    </dl>
  )
}
