import { lazy, Suspense } from 'react'
import type { OfferedSubject } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { CheckField } from '../../../ui/fields/check-field'
import { AppLink } from '../../../ui/link/app-link'
import { joinNames } from '../words/join-names'
import { openSuggestion, optionsOf, toggleChoice } from './choice-rules'
import styles from './choices.module.css'

export type SubjectRowProps = {
  subject: OfferedSubject
  chosen: string[] | null
  onChoose: (ids: string[] | null) => void
  disabled: boolean
}

/** More than these are searched by name. */
const mostInSight = 6

const AgencyPicker = lazy(async () => ({ default: (await import('../../../ui/fields/agency-picker')).AgencyPicker }))

const certaintyWords = { sure: 'chắc chắn', likely: 'có khả năng' } as const

/** One duty: its words, what they suggest, and who takes it over. */
export function SubjectRow({ subject, chosen, onChoose, disabled }: SubjectRowProps) {
  const { id, text, detail, link, source } = subject
  const options = optionsOf(subject)
  const moved = (chosen ?? []).filter((each) => each !== source.id)
  return (
    <li className={styles.row}>
      <div>
        <AppLink className={styles.text} href={link}>
          {text}
        </AppLink>
        <p className={styles.detail}>
          {source.name}. {detail}.{source.ends ? '' : ' Cơ quan vẫn hoạt động: để trống là ở lại.'}
        </p>
      </div>
      <div className={styles.choice}>
        {options.length <= mostInSight ? (
          <fieldset className={styles.options}>
            <legend className={styles.legend}>
              Giao cho<span className="visually-hidden"> (nhiệm vụ: {text})</span>
            </legend>
            {options.map((option) => (
              <CheckField
                key={option.id}
                id={`chon-${id}-${option.id}`}
                label={option.name}
                checked={chosen?.includes(option.id) ?? false}
                onChange={() => onChoose(toggleChoice(chosen, option.id, source.id))}
                disabled={disabled}
              />
            ))}
          </fieldset>
        ) : (
          <Suspense fallback={null}>
            <AgencyPicker
              id={`chon-${id}`}
              label="Giao cho"
              multiple
              disabled={disabled}
              items={options}
              value={chosen ?? []}
              onChange={(ids) => {
                const changed = ids.find((each) => !chosen?.includes(each))
                onChoose(changed ? toggleChoice(chosen, changed, source.id) : ids.length > 0 ? ids : null)
              }}
            />
          </Suspense>
        )}
        {moved.length > 1 ? (
          <p className={styles.split}>Tách thành {moved.length} nhiệm vụ, mỗi cơ quan một lượt giao.</p>
        ) : null}
        <Suggestion subject={subject} chosen={chosen} onChoose={onChoose} disabled={disabled} />
      </div>
    </li>
  )
}

function Suggestion({ subject, chosen, onChoose, disabled }: SubjectRowProps) {
  const suggestion = openSuggestion(subject, chosen)
  if (!suggestion) return null
  const names = subject.successors.filter(({ id }) => suggestion.ids.includes(id)).map(({ name }) => name)
  const words = names.length > 3 ? `cả ${names.length} đơn vị kế thừa chung` : joinNames(names)
  return (
    <div className={styles.suggestion}>
      <p>
        Gợi ý ({certaintyWords[suggestion.certainty]}): {words}. {suggestion.reason}.
      </p>
      <Button
        size="sm"
        disabled={disabled}
        onClick={() => onChoose(suggestion.ids)}
        aria-label={`Nhận gợi ý cho nhiệm vụ: ${subject.text}`}
      >
        Nhận gợi ý
      </Button>
    </div>
  )
}
