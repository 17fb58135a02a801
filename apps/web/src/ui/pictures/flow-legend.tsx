import styles from './flow-legend.module.css'

export type FlowLegendItem = { look: 'strong' | 'thin' | 'quiet' | 'dashed'; words: string }

const strokes = { strong: 8, thin: 4, quiet: 2, dashed: 4 }

/** One line that says what the bands mean; only those that occur are given. */
export function FlowLegend({ items }: { items: readonly FlowLegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ look, words }) => (
        <li key={look}>
          <svg width="28" height="10" aria-hidden="true" data-look={look}>
            <path d="M0 5H28" strokeWidth={strokes[look]} strokeDasharray={look === 'dashed' ? '7 4' : undefined} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
