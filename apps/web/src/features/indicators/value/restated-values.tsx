import type { Indicator, RestatedValue } from '../../../api/operations'
import { amountWords } from '../words/amount-words'
import { sourceNames, type ValueSource } from '../words/value-words'
import styles from './value.module.css'

const sources: readonly ValueSource[] = ['computed', 'reported', 'verified']

export type RestatedValuesProps = { indicator: Indicator; placeName: string; restated: readonly RestatedValue[] }

/** The same told by units of today, where a merger lies between: beside the value as then, never in its stead. */
export function RestatedValues({ indicator, placeName, restated }: RestatedValuesProps) {
  if (restated.length === 0) return null
  const how = indicator.kind === 'rate' ? 'tỷ lệ tính lại từ tử số và mẫu số' : 'số cộng dồn được cộng lại'
  return (
    <section className={styles.restated} aria-label="Quy về đơn vị hiện nay">
      <h3 className={styles.source}>Quy về đơn vị hiện nay</h3>
      <p className={styles.quiet}>
        Số ở trên là của {placeName} khi đó; sau sắp xếp đơn vị hành chính, {how}.
      </p>
      {restated.map(({ place, values, from, missing }) => (
        <div key={place.id}>
          <p>
            <strong>{place.name}</strong>, gồm {from.map(({ name }) => name).join(', ')}:
          </p>
          <dl className={styles.restatedValues}>
            {sources.map((source) => (
              <div key={source}>
                <dt>{sourceNames[source]}</dt>
                <dd>{amountWords(indicator, values[source])}</dd>
              </div>
            ))}
          </dl>
          {missing.length > 0 ? (
            <p className={styles.quiet}>Chưa rõ số của {missing.map(({ name }) => name).join(', ')}.</p>
          ) : null}
        </div>
      ))}
    </section>
  )
}
