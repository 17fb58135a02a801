import type { EvaluationGrid } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import type { ValueKey } from '../../indicators/address/value-key'
import { amountWords } from '../../indicators/words/amount-words'
import { verdictNames, whyOf } from '../../indicators/words/value-words'
import { countVerdicts, type GridRow } from '../judgement/judge-grid'
import { verdictCounts } from './group-words'
import styles from './unit-cards.module.css'
import { VerdictShape } from './verdict-shape'

const order = ['missed', 'unknown', 'reached'] as const

export type UnitCardsProps = {
  grid: EvaluationGrid
  cellHref: (key: ValueKey) => string
  onOpen: (key: ValueKey) => void
}

/** The same for a narrow screen: one line for each unit, the most behind first, opened to its figures with a target. */
export function UnitCards({ grid, cellHref, onOpen }: UnitCardsProps) {
  const missedOf = (row: GridRow) => countVerdicts(row.cells).missed
  const rows = [...grid.rows].sort((one, other) => missedOf(other) - missedOf(one))
  return (
    <ul className={styles.cards} aria-label="Từng đơn vị, chậm nhất đứng đầu">
      {rows.map((row) => (
        <li key={row.place.id}>
          <details className={styles.card}>
            <summary className={styles.summary}>
              <span className={styles.name}>{row.place.name}</span>
              <span className={styles.words}>{verdictCounts(countVerdicts(row.cells)) || 'chưa giao mục tiêu'}</span>
            </summary>
            <ul className={styles.figures}>
              {order.flatMap((verdict) =>
                grid.columns.flatMap((column, index) => {
                  const cell = row.cells[index]
                  if (!cell || cell.verdict !== verdict) return []
                  const key = { indicator: column.code, placeId: row.place.id }
                  const why = cell.value === null ? whyOf(cell.why) : null
                  return [
                    <li key={column.code} data-verdict={verdict}>
                      <AppLink
                        href={cellHref(key)}
                        onClick={(event) => {
                          if (event.ctrlKey || event.metaKey || event.shiftKey) return
                          event.preventDefault()
                          onOpen(key)
                        }}
                      >
                        {column.name}
                      </AppLink>
                      <span className={styles.figure}>
                        <VerdictShape verdict={verdict} /> {amountWords(column, cell.value)}, mục tiêu{' '}
                        {amountWords(column, cell.target)}: {why ?? verdictNames[verdict]}
                      </span>
                    </li>,
                  ]
                }),
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
