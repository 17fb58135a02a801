import { useState } from 'react'
import type { DutyMeasure } from '../../../api/operations'
import { SmallLine } from '../../../ui/charts/small-line'
import { ValueDialog } from '../value/value-dialog'
import { amountWords, shortAmount } from '../words/amount-words'
import { sourceNames, type ValueSource } from '../words/value-words'
import styles from './measures.module.css'

const sources: readonly ValueSource[] = ['computed', 'reported', 'verified']

export type IndicatorMeasureProps = { measure: Extract<DutyMeasure, { kind: 'indicator' }> }

/** The three values of an indicator for a duty, unit by unit, and how it went; each unit opens its values. */
export function IndicatorMeasure({ measure }: IndicatorMeasureProps) {
  const { indicator, period, together, units, trend, target, programme, code } = measure
  const [opened, setOpened] = useState<{ placeId: string | null } | null>(null)
  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.quiet}>
            {period.name}
            {target === null ? '' : `, mục tiêu của nhiệm vụ ${amountWords(indicator, target)}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              {sources.map((source) => (
                <th scope="col" key={source}>
                  {sourceNames[source]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.place?.id ?? 'tinh'}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.open}
                    onClick={() => setOpened({ placeId: unit.place?.id ?? null })}
                  >
                    {unit.place?.name ?? 'Toàn tỉnh'}
                  </button>
                  {unit.differs ? <span className={styles.warn}> số báo cáo khác số tính</span> : null}
                </th>
                {sources.map((source) => (
                  <td key={source}>{amountWords(indicator, unit[source]?.value ?? null)}</td>
                ))}
              </tr>
            ))}
            {units.length > 1 ? (
              <tr className={styles.together}>
                <th scope="row">Chung</th>
                {sources.map((source) => (
                  <td key={source}>{amountWords(indicator, together[source])}</td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      <div className={styles.lines}>
        {sources.map((source) => (
          <SmallLine
            key={source}
            title={sourceNames[source]}
            periods={trend.map(({ name }) => name)}
            values={trend.map((point) => point[source])}
            target={target}
            wordsOf={(value) => shortAmount(indicator, value)}
          />
        ))}
      </div>
      {opened ? (
        <ValueDialog
          address={{ programme, indicator: code, placeId: opened.placeId, on: period.from }}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </>
  )
}
