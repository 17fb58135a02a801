import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { IconButton } from '../actions/icon-button'
import { LoadingState } from '../feedback/loading-state'
import { canDraw } from './can-draw'
import styles from './map.module.css'
import type { DrawnMapProps, MapHandle } from './map-props'
import type { MapArea, MapCell, MapName, MapPoint } from './map-shapes'
import { PlainMap } from './plain-map'
import type { Lying } from './project'

/** The drawn map comes when it is wanted; where it cannot be had, the plain one stands in its place. */
const GlMap = lazy(async () => {
  try {
    return { default: (await import('./gl-map')).GlMap }
  } catch {
    return { default: PlainMap }
  }
})

export type MapViewProps = Pick<DrawnMapProps, 'label' | 'whole' | 'onOpen' | 'onSight' | 'onChoose'> & {
  areas?: readonly MapArea[]
  points?: readonly MapPoint[]
  cells?: readonly MapCell[]
  names?: readonly MapName[]
  chosen?: Lying | null
  /** Where the boundaries are from. */
  sources?: readonly string[]
}

const nothing: readonly never[] = []

/**
 * Areas and points on a plain ground, without any outside server. Beside it there must be a table or list of the same, for whoever does
 * not see or point. Lists given are compared by identity: keep them.
 */
export function MapView({
  label,
  whole,
  areas = nothing,
  points = nothing,
  cells = nothing,
  names = nothing,
  chosen = null,
  sources = nothing,
  ...callbacks
}: MapViewProps) {
  const handle = useRef<MapHandle>(null)
  const [isPlain, setPlain] = useState(() => !canDraw())
  const [pointed, setPointed] = useState<string | null>(null)
  const content = useMemo(() => ({ areas, points, cells, names, chosen }), [areas, points, cells, names, chosen])
  const given = { ...callbacks, handle, label, whole, content, onPoint: setPointed }
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-map={isPlain ? 'plain' : 'drawn'}>
        {isPlain ? (
          <PlainMap {...given} />
        ) : (
          <Suspense fallback={<LoadingState label="Đang mở bản đồ" />}>
            <GlMap {...given} onFail={() => setPlain(true)} />
          </Suspense>
        )}
        <p className={styles.told} aria-hidden="true">
          {pointed ?? ''}
        </p>
        <div className={styles.buttons}>
          <IconButton label="Phóng to" icon={<IconPlus size={18} />} onClick={() => handle.current?.zoom(0.5)} />
          <IconButton label="Thu nhỏ" icon={<IconMinus size={18} />} onClick={() => handle.current?.zoom(2)} />
          <IconButton
            label="Thấy tất cả"
            icon={<IconFocusCentered size={18} />}
            onClick={() => handle.current?.whole()}
          />
        </div>
      </div>
      {sources.length > 0 ? <figcaption className={styles.source}>Ranh giới: {sources.join('; ')}</figcaption> : null}
    </figure>
  )
}
