import type { ReadingFile } from '../../../../api/operations'
import { directiveName } from '../../words/directive-name'
import { warningWords } from '../../words/warning-words'
import styles from '../reading.module.css'

/** What came of a file: the directive it became, or why it did not. */
export function FileResult({ file: { directive, problem } }: { file: ReadingFile }) {
  if (directive)
    return (
      <div>
        {directiveName({ ...directive, issuedOn: null })}
        <span className={styles.quiet}>
          <span className={styles.subject}>{directive.subject ?? 'chưa rõ trích yếu'}</span>
          {directive.dutyCount > 0 ? `${directive.dutyCount} nhiệm vụ` : 'chưa có nhiệm vụ nào'}
        </span>
      </div>
    )
  if (!problem) return null
  const { warnings } = problem.details
  const why = warningWords(Array.isArray(warnings) ? warnings.map(String) : [])
  return (
    <p className={styles.problem}>
      {problem.title}
      {why.length > 0 ? <span className={styles.quiet}>{why.slice(0, 2).join(' ')}</span> : null}
    </p>
  )
}
