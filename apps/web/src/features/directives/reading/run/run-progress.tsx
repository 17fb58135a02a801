import type { ReadingRun } from '../../../../api/operations'
import { ProgressLine } from '../../../../ui/data/progress-line'
import styles from '../reading.module.css'
import { runCounts, runShare } from '../reading-words'

export type RunProgressProps = { run: Pick<ReadingRun, 'files' | 'counts'>; toCome: number }

/** How far the whole run is; nothing while no file has come. */
export function RunProgress({ run, toCome }: RunProgressProps) {
  const share = runShare(run.files, toCome)
  if (share === null) return null
  return (
    <div className={styles.overall}>
      <output className={styles.counts}>
        {runCounts(run.counts)}
        {toCome > 0 ? `; ${toCome} tệp chưa tải lên xong` : ''}.
      </output>
      <ProgressLine label="Cả đợt" value={share} />
    </div>
  )
}
