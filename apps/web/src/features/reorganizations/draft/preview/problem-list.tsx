import type { ReorganizationProblem } from '../../../../api/operations'
import { Notice } from '../../../../ui/feedback/notice'
import { AppLink } from '../../../../ui/link/app-link'
import { changeSentence } from '../../words/change-sentence'
import { useDraft } from '../draft-context'
import { MergeNamesakes } from './merge-namesakes'
import styles from './preview.module.css'
import { problemHref } from './problem-href'

export type ProblemListProps = {
  problems: readonly ReorganizationProblem[]
  warnings: readonly ReorganizationProblem[]
}

/** What still prevents recording, each with the way to where it is mended; then what should be read before. */
export function ProblemList({ problems, warnings }: ProblemListProps) {
  return (
    <div className={styles.problems}>
      {problems.length > 0 ? (
        <Notice tone="error" title={`Còn ${problems.length} vấn đề, chưa ghi nhận được`}>
          <Lines problems={problems} />
          {problems.some(({ code }) => code === 'namesakes') ? <MergeNamesakes /> : null}
        </Notice>
      ) : (
        <Notice tone="success">Không có vấn đề nào ngăn việc ghi nhận.</Notice>
      )}
      {warnings.length > 0 ? (
        <Notice tone="warn" title="Nên xem lại trước khi ghi nhận">
          <Lines problems={warnings} />
        </Notice>
      ) : null}
    </div>
  )
}

function Lines({ problems }: { problems: readonly ReorganizationProblem[] }) {
  const { reorganization, changes, words } = useDraft()
  return (
    <ul className={styles.lines}>
      {problems.map((problem) => {
        const change = changes.items.find(({ id }) => id === problem.changeId)
        const href = problemHref(reorganization.id, problem, change !== undefined)
        return (
          <li key={`${problem.changeId}${problem.code}${problem.message}`}>
            <AppLink href={href}>{problem.message}</AppLink>
            {change ? <span className={styles.quiet}>{changeSentence(change, words)}.</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
