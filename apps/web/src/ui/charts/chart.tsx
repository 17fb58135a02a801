import { lazy, type ReactNode, Suspense, useId } from 'react'
import { Button } from '../actions/button'
import { LoadingState } from '../feedback/loading-state'
import type { DrawChart } from './chart-drawing'
import { ChartTable, type ChartTableProps } from './chart-table'
import styles from './charts.module.css'

const Canvas = lazy(async () => ({ default: (await import('./chart-canvas')).ChartCanvas }))

/** Nothing is drawn from fewer known points. */
const fewestPoints = 2

export type ChartProps = {
  /** What the picture shows, in words that stand without it. */
  title: string
  note?: ReactNode
  /** How many values it knows. */
  points: number
  /** Made once for the same data: a new one draws anew. */
  draw: DrawChart
  /** What the picture says, read aloud in its place. */
  summary: string
  table: ChartTableProps
  sheetHref?: string
}

/** A picture with its title, the table behind it, and that as a workbook. */
export function Chart({ title, note, points, draw, summary, table, sheetHref }: ChartProps) {
  const titleId = useId()
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption>
        <span className={styles.chartTitle} id={titleId}>
          {title}
        </span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </figcaption>
      {points < fewestPoints ? (
        <p className={styles.few}>Chưa đủ số liệu để vẽ.</p>
      ) : (
        <Suspense fallback={<LoadingState label="Đang vẽ biểu đồ" rows={4} />}>
          <Canvas draw={draw} summary={summary} />
        </Suspense>
      )}
      <div className={styles.behind}>
        <details>
          <summary>Xem dạng bảng</summary>
          <ChartTable {...table} />
        </details>
        {sheetHref ? (
          <Button size="sm" href={sheetHref}>
            Xuất XLSX
          </Button>
        ) : null}
      </div>
    </figure>
  )
}
