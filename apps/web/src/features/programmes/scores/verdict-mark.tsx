import { StateShape } from '../../../ui/state/state-shape'
import { type ScoreVerdict, scoreVerdicts } from './part-words'
import styles from './scores.module.css'

export type VerdictMarkProps = {
  verdict: ScoreVerdict
  /** What is judged, for the tooltip. */
  of?: string
}

/** Met, not met or unknown, by shape, tint and word. */
export function VerdictMark({ verdict, of }: VerdictMarkProps) {
  const { shape, words } = scoreVerdicts[verdict]
  return (
    <span className={styles.verdict} data-verdict={verdict} title={of ? `${of}: ${words.toLowerCase()}` : words}>
      {shape ? <StateShape state={shape} /> : <span aria-hidden="true">?</span>}
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
