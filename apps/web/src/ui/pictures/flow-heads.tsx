import styles from './flow-picture.module.css'
import { type FlowPictureHead, flowLetters } from './flow-picture-parts'

type FlowHeadsProps = { heads: readonly FlowPictureHead[]; lefts: readonly number[]; top: number }

/** The day and the legal documents above each column. */
export function FlowHeads({ heads, lefts, top }: FlowHeadsProps) {
  const { name, detail } = flowLetters
  return heads.map((head, column) => (
    <text key={head.title} x={lefts[column]} y={top + name.size} className={styles.head}>
      <tspan className={styles.headTitle}>{head.title}</tspan>
      {head.lines.map((line, index) => (
        <tspan key={line} x={lefts[column]} dy={index === 0 ? name.line : detail.line}>
          {line}
        </tspan>
      ))}
    </text>
  ))
}
