import type { KeyboardEvent } from 'react'
import { moveOnBoard } from './move-on-board'

const cardsOf = (column: Element) => [...column.querySelectorAll<HTMLElement>('[data-card]')]

/** Arrows, Home and End move the focus from card to card; Enter follows the link as everywhere. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')].map(cardsOf)
  const column = columns.findIndex((cards) => cards.some((card) => card === event.target))
  if (column === -1) return
  const index = columns[column]?.findIndex((card) => card === event.target) ?? 0
  const to = moveOnBoard(
    columns.map((cards) => cards.length),
    { column, index },
    event.key,
  )
  if (!to) return
  event.preventDefault()
  const card = columns[to.column]?.[to.index]
  card?.focus()
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
