import type { ReactNode } from 'react'

export type DataColumn<Row> = {
  key: string
  header: string
  /** Read aloud, not shown: of a column of boxes. */
  hiddenHeader?: boolean
  cell: (row: Row) => ReactNode
  /** Numbers and money go to the end. */
  align?: 'start' | 'end'
  /** CSS width; without it the column takes what it needs. */
  width?: string
  /** The row's name: its cell becomes the row header and carries the link. One per table. */
  primary?: boolean
  /** Under 700 px: 'lead' sits above the title without a label, 'first' in the corner, 'hidden' leaves the card. */
  onCard?: 'first' | 'lead' | 'labelled' | 'bare' | 'hidden'
  nowrap?: boolean
}
