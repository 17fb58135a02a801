import type { ReactNode } from 'react'
import type { ReviewProblem } from '../../../../api/operations'
import { confidenceLevel } from '../../../../ui/feedback/confidence-level'
import { type HeaderFields, headerFieldAsks, headerFieldWords, ratedHeaderFields } from '../desk/header-fields'
import { useSaver } from '../desk/use-saver'
import { FieldConfidence } from '../duty-card/field-confidence'
import { useReview } from '../review-context'
import { useReviewData } from '../review-data'
import { describeHeaderField } from './describe-header-field'
import styles from './header-card.module.css'
import { useHeaderNames } from './use-header-names'

export type HeaderFactsProps = { problems: readonly ReviewProblem[]; onEdit?: (field: string) => void }

/** Below every threshold of ConfidenceMark: 'không đọc được'. */
const unread = 0.1

const bodies = ['focalOrganizationId', 'committeeOrganizationId'] as const

/** What could not be read stands first and asks to be typed in; a value leads to its input. */
export function HeaderFacts({ problems, onEdit }: HeaderFactsProps) {
  const { desk } = useReview()
  const { directive } = useReviewData()
  const { fields, row } = useSaver(desk.header)
  const names = useHeaderNames()
  const missing = new Set(problems.flatMap((problem) => problem.fields))
  const isWeak = (name: (typeof ratedHeaderFields)[number]) =>
    fields[name] === null || missing.has(name) || confidenceLevel(row.confidence[name]) !== 'sure'
  const rated = [...ratedHeaderFields].sort((a, b) => Number(isWeak(b)) - Number(isWeak(a)))
  const { reporting } = directive
  const mentionOf = { focalOrganizationId: reporting?.via, committeeOrganizationId: reporting?.to }

  return (
    <dl className={styles.facts}>
      {rated.map((name) => {
        const isUnread = fields[name] === null
        const confidence = isUnread && row.confidence[name] < 1 ? unread : row.confidence[name]
        return (
          <Fact
            key={name}
            name={name}
            words={isUnread ? null : describeHeaderField(name, fields, names)}
            onEdit={onEdit}
            isWeak={isWeak(name)}
            isMissing={missing.has(name)}
            aside={<FieldConfidence value={confidence} />}
          />
        )
      })}
      {bodies.map((name) => (
        <Fact
          key={name}
          name={name}
          words={fields[name] ? describeHeaderField(name, fields, names) : null}
          onEdit={onEdit}
          aside={!fields[name] && mentionOf[name] ? `Văn bản nêu: ${mentionOf[name]}` : null}
        />
      ))}
      {reporting?.difficulties ? (
        <div className={styles.wide}>
          <dt>Câu về khó khăn, vướng mắc</dt>
          <dd>
            <q className={styles.quoted}>{reporting.difficulties}</q>{' '}
            <span className={styles.aside}>
              <FieldConfidence value={row.confidence.reporting} />
            </span>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

type FactProps = {
  name: keyof HeaderFields
  /** null: not read, not set. */
  words: string | null
  aside: ReactNode
  isWeak?: boolean
  isMissing?: boolean
  onEdit: ((field: string) => void) | undefined
}

const wide: readonly (keyof HeaderFields)[] = ['issuer', 'subject']

function Fact({ name, words, aside, isWeak, isMissing, onEdit }: FactProps) {
  const label = headerFieldWords[name]
  const value = words ?? (onEdit ? headerFieldAsks[name] : 'chưa có')
  return (
    <div
      className={wide.includes(name) ? styles.wide : undefined}
      data-check={isWeak || undefined}
      data-problem={isMissing || undefined}
    >
      <dt>{label}</dt>
      <dd>
        {onEdit ? (
          <button className={words === null ? styles.asks : styles.value} type="button" onClick={() => onEdit(name)}>
            {value}
            {words === null ? null : <span className="visually-hidden"> (sửa)</span>}
          </button>
        ) : (
          value
        )}{' '}
        <span className={styles.aside}>{aside}</span>
      </dd>
    </div>
  )
}
