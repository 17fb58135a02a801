/* oxlint-disable jsx-a11y/prefer-tag-over-role -- inside an SVG: the drawing is an image, its boxes are links beside it */
import { useState } from 'react'
import type { PlacedFlow } from './flow'
import { FlowBands } from './flow-bands'
import { FlowBoxLink } from './flow-box-link'
import { FlowHeads } from './flow-heads'
import styles from './flow-picture.module.css'
import { type FlowPictureBand, type FlowPictureBox, type FlowPictureHead, flowLetters } from './flow-picture-parts'
import { traceLineage } from './trace-lineage'

export type FlowPictureProps = {
  /** What the picture says, in sentences. */
  description: string
  flow: PlacedFlow
  heads: readonly FlowPictureHead[]
  boxes: readonly FlowPictureBox[]
  bands: readonly FlowPictureBand[]
}

const [margin, headGap] = [4, 12]

/** Boxes with bands between them, column after column. Each box is a link; pointing at one shows where it came from and went. */
export function FlowPicture({ description, flow, heads, boxes, bands }: FlowPictureProps) {
  const [pointed, setPointed] = useState<string | null>(null)
  const traced = pointed === null ? null : traceLineage(pointed, bands)
  const { name, detail } = flowLetters
  const headHeight = Math.max(0, ...heads.map(({ lines }) => name.line + lines.length * detail.line))
  const top = margin + (headHeight > 0 ? headHeight + headGap : 0)
  const [width, height] = [flow.width + 2 * margin, flow.height + top + margin]
  const placed = new Map(flow.boxes.map((box) => [box.id, box]))
  const inReadingOrder = boxes
    .flatMap((box) => {
      const at = placed.get(box.id)
      return at ? [{ box, at }] : []
    })
    .sort((left, right) => left.at.x - right.at.x || left.at.y - right.at.y)
  return (
    <svg
      role="group"
      className={styles.picture}
      viewBox={`${-margin} ${-top} ${width} ${height}`}
      style={{ width: `${width / 16}rem` }}
      data-tracing={traced ? true : undefined}
    >
      <g role="img" aria-label={description}>
        <FlowHeads heads={heads} lefts={flow.columnLefts} top={margin - top} />
        <FlowBands bands={bands} placed={flow.links} traced={traced} />
      </g>
      {inReadingOrder.map(({ box, at }) => (
        <FlowBoxLink key={box.id} box={box} at={at} traced={traced?.has(box.id) ?? false} onPoint={setPointed} />
      ))}
    </svg>
  )
}
