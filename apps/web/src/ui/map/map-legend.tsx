import styles from './map.module.css'
import type { MapTone } from './map-shapes'
import type { MapSign } from './map-signs'
import { SignMark } from './sign-mark'

export type MapLegendProps = { entries: readonly { tone: MapTone; sign: MapSign; words: string }[] }

/** What colours and signs of a map mean, in words. */
export function MapLegend({ entries }: MapLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Chú giải bản đồ">
      {entries.map(({ tone, sign, words }) => (
        <li key={words}>
          <span className={styles.sign} data-tone={tone}>
            <SignMark sign={sign} tone={tone} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  )
}
