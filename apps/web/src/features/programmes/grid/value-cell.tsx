import type { EvaluationCell } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { amountWords, shortAmount } from '../../indicators/words/amount-words'
import { verdictNames, whyOf } from '../../indicators/words/value-words'
import type { GridColumn } from '../judgement/judge-grid'
import styles from './grid.module.css'
import { VerdictShape } from './verdict-shape'

/** What a cell says aloud: value, target, how it stands, why it is not known, what is still missing. */
function cellWords(column: GridColumn, cell: EvaluationCell): string {
  const target = cell.target === null ? null : `mục tiêu ${amountWords(column, cell.target)}`
  const missing = cell.missing > 0 ? `${cell.missing} bản ghi chưa nêu đủ` : null
  const why = cell.value === null ? whyOf(cell.why) : null
  const verdict = cell.value === null ? null : verdictNames[cell.verdict]
  return [amountWords(column, cell.value), target, verdict, why, missing].filter(Boolean).join(', ')
}

export type ValueCellProps = {
  column: GridColumn
  cell: EvaluationCell
  unitName: string
  href: string
  onOpen: () => void
}

/** One value, by shape and tint how it stands against its target; opens the value itself. */
export function ValueCell({ column, cell, unitName, href, onOpen }: ValueCellProps) {
  const name = `${column.name}, ${unitName}, ${column.of.name}: ${cellWords(column, cell)}`
  return (
    <AppLink
      className={styles.value}
      data-verdict={cell.value === null ? 'unknown' : cell.verdict}
      href={href}
      onClick={(event) => {
        // Followed as a link the page would scroll to its top behind the dialog.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onOpen()
      }}
      aria-label={name}
      title={name}
    >
      {cell.value === null ? null : <VerdictShape verdict={cell.verdict} />}
      <span>{shortAmount(column, cell.value)}</span>
    </AppLink>
  )
}
