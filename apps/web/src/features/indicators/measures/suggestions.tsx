import { unwrap } from '../../../api/client'
import { type SuggestedMeasure, tieAssignmentMeasure } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { AppLink } from '../../../ui/link/app-link'
import { useIndicatorChange } from '../value/use-indicator-change'
import { measureHref, measureKindNames } from './measure-words'
import styles from './measures.module.css'

export type SuggestionsProps = {
  assignmentId: string
  suggestions: readonly SuggestedMeasure[]
  /** Nothing is tied yet. */
  isFirst: boolean
}

/** What the words of the duty suggest as its measure; one press ties it. */
export function Suggestions({ assignmentId, suggestions, isFirst }: SuggestionsProps) {
  const tie = useIndicatorChange(
    ({ programme, kind, code }: SuggestedMeasure) =>
      unwrap(tieAssignmentMeasure({ path: { assignmentId }, body: { programme, kind, code } })),
    'Đã gắn thước đo.',
    () => {},
  )
  if (suggestions.length === 0)
    return isFirst ? (
      <p className={styles.quiet}>Câu chữ của nhiệm vụ chưa khớp với sổ, chỉ tiêu hay bộ tiêu chí nào.</p>
    ) : null
  return (
    <details open={isFirst} className={styles.suggestions}>
      <summary>Gợi ý theo câu chữ của nhiệm vụ ({suggestions.length})</summary>
      {tie.error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(tie.error)}
        </Notice>
      ) : null}
      <ul className={styles.list}>
        {suggestions.map((one) => (
          <li key={`${one.kind} ${one.code}`} className={styles.suggestion}>
            <div>
              <AppLink href={measureHref(one)}>{one.name}</AppLink>
              <span className={styles.quiet}>
                {' '}
                {measureKindNames[one.kind]}. {one.note}
              </span>
              <p className={styles.quiet}>Khớp: {one.found.map((words) => `“${words}”`).join(', ')}</p>
            </div>
            <Button
              size="sm"
              aria-label={`Gắn ${one.name}`}
              loading={tie.isPending && tie.variables === one}
              onClick={() => tie.mutate(one)}
            >
              Gắn
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
