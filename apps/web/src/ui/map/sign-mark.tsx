import type { MapTone } from './map-shapes'
import { type MapSign, signShapes } from './map-signs'

export type SignMarkProps = { sign: MapSign; tone: MapTone; className?: string | undefined }

/** A sign by itself, for legends and tables; words stand beside it. */
export function SignMark({ sign, tone, className }: SignMarkProps) {
  const { path, isFilled } = signShapes[sign]
  return (
    <svg className={className} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" data-tone={tone}>
      <path
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke={isFilled ? 'none' : 'currentColor'}
        strokeWidth="1.75"
      />
    </svg>
  )
}
