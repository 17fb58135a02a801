import type { ReviewProblem } from '../../../../api/operations'
import { confidenceLevel } from '../../../../ui/feedback/confidence-level'
import { type HeaderFields, headerFieldWords, ratedHeaderFields } from '../desk/header-fields'
import { useSaver } from '../desk/use-saver'
import { FieldConfidence } from '../duty-card/field-confidence'
import { useReview } from '../review-context'
import { describeHeaderField } from './describe-header-field'
import styles from './header-card.module.css'

export type HeaderFactsProps = { problems: readonly ReviewProblem[]; onEdit?: (field: string) => void }

const bodies = ['focalOrganizationId', 'committeeOrganizationId'] as const

/** A line a field; what could not be read stands first and asks to be typed in. */
export function HeaderFacts({ problems, onEdit }: HeaderFactsProps) {
  const { desk, directive, agencies } = useReview()
  const { fields, row } = useSaver(desk.header)
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const missing = new Set(problems.flatMap((problem) => problem.fields))
  const isWeak = (name: (typeof ratedHeaderFields)[number]) =>
    fields[name] === null || missing.has(name) || confidenceLevel(row.confidence[name]) !== 'sure'
  const rated = [...ratedHeaderFields].sort((a, b) => Number(isWeak(b)) - Number(isWeak(a)))

  const line = (name: keyof HeaderFields, isUnread: boolean) =>
    isUnread ? 'chưa có' : describeHeaderField(name, fields, names)

  return (
    <dl className={styles.facts}>
      {rated.map((name) => {
        const isUnread = fields[name] === null
        return (
          <div key={name} className={styles.fact} data-check={isWeak(name) || undefined} data-problem={missing.has(name) || undefined}>
            <dt>{headerFieldWords[name]}</dt>
            <dd className={styles.value}>
              <FactValue words={line(name, isUnread)} asks={isUnread} label={headerFieldWords[name]} onEdit={onEdit && (() => onEdit(name))} />
            </dd>
            <dd className={styles.sure}>
              <FieldConfidence value={isUnread && row.confidence[name] < 1 ? 0 : row.confidence[name]} />
            </dd>
          </div>
        )
      })}
      {bodies.map((name) => (
        <div key={name} className={styles.fact}>
          <dt>{headerFieldWords[name]}</dt>
          <dd className={styles.value}>
            <FactValue words={line(name, false)} asks={!fields[name]} label={headerFieldWords[name]} onEdit={onEdit && (() => onEdit(name))} />
          </dd>
          <dd className={styles.sure}>
            {name === 'focalOrganizationId' && !fields[name] && directive.reporting?.via ? `Văn bản nêu: ${directive.reporting.via}` : null}
          </dd>
        </div>
      ))}
      {directive.reporting?.difficulties ? (
        <div className={styles.fact}>
          <dt>Câu về khó khăn, vướng mắc</dt>
          <dd className={styles.quoted}>{directive.reporting.difficulties}</dd>
          <dd className={styles.sure}>
            <FieldConfidence value={row.confidence.reporting} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

type FactValueProps = { words: string; asks: boolean; label: string; onEdit?: (() => void) | undefined }

function FactValue({ words, asks, label, onEdit }: FactValueProps) {
  if (!onEdit) return words
  return (
    <button className={styles.valueButton} type="button" onClick={onEdit}>
      {asks ? <span className={styles.asks}>Nhập {label.charAt(0).toLowerCase() + label.slice(1)}</span> : words}
      {asks ? null : <span className="visually-hidden"> (sửa)</span>}
    </button>
  )
}
