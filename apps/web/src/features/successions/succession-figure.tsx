import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { usePrinting } from '../../ui/pictures/use-printing'
import { useNarrow } from '../overview/use-narrow'
import { layOutSuccessions } from './rules/lay-out-successions'
import { listRows, tellRow } from './rules/list-rows'
import type { SuccessionFacts } from './rules/succession-facts'
import { agencySubject, type SuccessionSubject } from './rules/succession-subject'
import { tellPicture } from './rules/tell-picture'
import { SuccessionDrawing } from './succession-drawing'
import styles from './succession-figure.module.css'
import { SuccessionSteps } from './succession-steps'
import { SuccessionTable } from './succession-table'

/** A sheet of A4 between its margins; what is taller is printed as a list. */
const paper = { width: 700, height: 980 }
/** Below this there is room for a list only; what a drawing keeps free around itself. */
const [leastRoom, margins] = [520, 8]

export type SuccessionFigureProps = { facts: SuccessionFacts; subject?: SuccessionSubject }

/** Who became whom: drawn where there is room, a list on a phone, and beneath it a table with the same facts. */
export function SuccessionFigure({ facts, subject = agencySubject }: SuccessionFigureProps) {
  const { ref, width } = useElementSize()
  const narrow = useNarrow()
  const printing = usePrinting()
  const room = (printing ? paper.width : Math.floor(width) || 1100) - margins
  const layout = useMemo(() => layOutSuccessions(facts, room, subject), [facts, room, subject])
  const rows = useMemo(() => listRows(facts, subject), [facts, subject])
  const listed = printing ? layout.flow.height > paper.height : narrow || room < leastRoom
  if (layout.days.length === 0) return rows.map((row) => <p key={row.id}>{tellRow(row)}</p>)
  return (
    <figure ref={ref} className={styles.figure}>
      {listed ? (
        <SuccessionSteps staged={layout} acts={facts.acts} subject={subject} />
      ) : (
        <SuccessionDrawing layout={layout} description={tellPicture(layout, facts.acts, subject)} subject={subject} />
      )}
      <details className={styles.table}>
        <summary>Xem dạng bảng</summary>
        <SuccessionTable rows={rows} subject={subject} />
      </details>
    </figure>
  )
}
