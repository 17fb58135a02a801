import { AppLink } from '../link/app-link'
import type { PlacedBox } from './flow'
import styles from './flow-picture.module.css'
import { type FlowPictureBox, flowLetters } from './flow-picture-parts'

type FlowBoxLinkProps = {
  box: FlowPictureBox
  at: PlacedBox
  traced: boolean
  onPoint: (id: string | null) => void
}

export function FlowBoxLink({ box, at, traced, onPoint }: FlowBoxLinkProps) {
  const { name, detail, padding } = flowLetters
  const wordsHeight = box.lines.length * name.line + box.details.length * detail.line
  const x = at.x + padding
  return (
    <AppLink
      href={box.href}
      className={styles.box}
      data-look={box.look}
      data-traced={traced || undefined}
      aria-label={box.label}
      onPointerEnter={() => onPoint(box.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(box.id)}
      onBlur={() => onPoint(null)}
    >
      <rect
        x={at.x}
        y={at.y}
        width={at.width}
        height={at.height}
        rx={4}
        strokeDasharray={box.dashed ? '5 4' : undefined}
      />
      <text y={at.y + (at.height - wordsHeight) / 2 + name.line * 0.74}>
        {box.lines.map((line, index) => (
          <tspan key={`${index} ${line}`} x={x} dy={index === 0 ? 0 : name.line}>
            {line}
          </tspan>
        ))}
        {box.details.map((line, index) => (
          <tspan key={`${index} ${line}`} className={styles.detail} x={x} dy={detail.line + (index === 0 ? 1 : 0)}>
            {line}
          </tspan>
        ))}
      </text>
    </AppLink>
  )
}
