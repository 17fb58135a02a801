import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconSquareRoundedX } from '@tabler/icons-react'
import type { Tone } from './tone'

const icons = { info: IconInfoCircle, success: IconCircleCheck, warn: IconAlertTriangle, error: IconSquareRoundedX }

export type ToneIconProps = { tone: Tone; size?: number }

export function ToneIcon({ tone, size = 20 }: ToneIconProps) {
  const Icon = icons[tone]
  return <Icon size={size} stroke={1.75} aria-hidden="true" />
}
