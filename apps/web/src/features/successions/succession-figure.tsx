import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { useNarrow } from '../overview/use-narrow'
import { layOutSuccessions } from './rules/lay-out-successions'
import { listRows, tellRow } from './rules/list-rows'
import type { SuccessionFacts } from './rules/succession-facts'
import { tellPicture } from './rules/tell-picture'
import { SuccessionDrawing } from './succession-drawing'
import styles from './succession-figure.module.css'
import { SuccessionSteps } from './succession-steps'
import { SuccessionTable } from './succession-table'

/** A drawing taller than a sheet of A4 is printed as a list. */
const tallestOnPaper = 1000
const leastRoom = 520
/** What the drawing keeps free around itself. */
const margins = 8

/** Who became whom: drawn where there is room, a list on a phone, and beneath it a table with the same facts. */
export function SuccessionFigure({ facts }: { facts: SuccessionFacts }) {
  const { ref, width } = useElementSize()
  const narrow = useNarrow()
  const room = (Math.floor(width) || 1100) - margins
  const layout = useMemo(() => layOutSuccessions(facts, room), [facts, room])
  const rows = useMemo(() => listRows(facts), [facts])
  const description = tellPicture(layout, facts.acts)
  const listed = narrow || room < leastRoom
  const onPaperListed = !listed && layout.flow.height > tallestOnPaper
  return (
    <figure ref={ref} className={styles.figure}>
      {layout.days.length === 0 ? (
        rows.map((row) => <p key={row.id}>{tellRow(row)}</p>)
      ) : listed ? (
        <SuccessionSteps staged={layout} acts={facts.acts} />
      ) : (
        <div className={onPaperListed ? styles.onScreen : undefined}>
          <SuccessionDrawing layout={layout} description={description} />
        </div>
      )}
      {onPaperListed ? (
        <div className={styles.onPaper}>
          <SuccessionSteps staged={layout} acts={facts.acts} />
        </div>
      ) : null}
      {layout.days.length > 0 ? (
        <details className={styles.table}>
          <summary>Xem dạng bảng</summary>
          <SuccessionTable rows={rows} />
        </details>
      ) : null}
    </figure>
  )
}
