import type { MeasuresOfDuty } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Notice } from '../../../../ui/feedback/notice'
import { CheckField } from '../../../../ui/fields/check-field'
import { measureKindNames } from '../measure-words'
import styles from './draft-measures.module.css'
import { measureChoices, summaryWords } from './measure-choices'
import { useChooseMeasure } from './use-choose-measure'

export type DraftMeasuresProps = { measures: MeasuresOfDuty }

/** By what a duty under review is to be measured: suggested by its words, each chosen or not; tied to the duty as it is issued. */
export function DraftMeasures({ measures }: DraftMeasuresProps) {
  const { dutyId, ties, suggestions } = measures
  const choose = useChooseMeasure(dutyId)
  if (ties.length === 0 && suggestions.length === 0) return null
  return (
    <details className={styles.measures}>
      <summary>
        <span className={styles.term}>Đo bằng</span> <span className={styles.value}>{summaryWords(measures)}</span>
      </summary>
      {choose.error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(choose.error)}
        </Notice>
      ) : null}
      <ul className={styles.list} aria-label="Thước đo gợi ý theo câu chữ">
        {measureChoices(measures).map((choice) => (
          <li key={choice.key}>
            <CheckField
              id={`do-bang-${dutyId}-${choice.key}`}
              label={
                <>
                  {choice.name} <span className={styles.kind}>({measureKindNames[choice.kind].toLowerCase()})</span>
                </>
              }
              hint={choice.why}
              checked={choice.tieId !== null}
              disabled={choose.isPending}
              onChange={() => choose.mutate(choice)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        Không chọn gì thì nhiệm vụ chưa đo bằng số liệu; gắn sau ở trang nhiệm vụ cũng được.
      </p>
    </details>
  )
}
