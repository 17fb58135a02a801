import type { PlacedLink } from './flow'
import styles from './flow-picture.module.css'
import { type FlowPictureBand, flowLetters } from './flow-picture-parts'

type FlowBandsProps = {
  bands: readonly FlowPictureBand[]
  placed: readonly PlacedLink[]
  traced: ReadonlySet<string> | null
}

const curve = ({ x1, y1, levelX, x2, y2 }: PlacedLink): string => {
  const half = (x1 + levelX) / 2
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${levelX} ${y2}H${x2}`
}

/** Words stand on their bands, where all bands run level. */
export function FlowBands({ bands, placed, traced }: FlowBandsProps) {
  const byId = new Map(placed.map((band) => [band.id, band]))
  const drawn = bands.flatMap((band) => {
    const at = byId.get(band.id)
    return at ? [{ band, at }] : []
  })
  const { size, line: lineHeight } = flowLetters.label
  return (
    <>
      {drawn.map(({ band, at }) => (
        <path
          key={band.id}
          className={styles.band}
          data-look={band.look}
          data-traced={traced?.has(band.id) || undefined}
          d={curve(at)}
          strokeWidth={at.thickness}
          strokeDasharray={band.dashed ? '7 4' : undefined}
        />
      ))}
      {drawn.map(({ band: { id, labelLines }, at }) => (
        <text key={id} className={styles.label} textAnchor="end">
          {labelLines.map((line, index) => (
            <tspan key={`${index} ${line}`} x={at.x2 - 8} y={at.labelY + size + index * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  )
}
