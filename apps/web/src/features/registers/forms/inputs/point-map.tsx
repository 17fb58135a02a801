import { useMemo } from 'react'
import { isInVietnam } from '../../../../../../../pack-kit/fields/vietnam-box'
import { MapView } from '../../../../ui/map/map-view'
import { boxAround, type Lying, wholeCountry } from '../../../../ui/map/project'
import { useGround } from '../../../places/boundaries/use-ground'
import { readPoint } from '../read-position'
import type { TypedPoint } from '../typed-values'
import styles from './inputs.module.css'

/** The spot that is typed, where it can lie on the map. */
function spotOf(point: TypedPoint): Lying | null {
  const read = readPoint(point)
  if (read?.type !== 'Point' || !isInVietnam(read.coordinates)) return null
  const [longitude, latitude] = read.coordinates
  return { longitude, latitude }
}

export type PointMapProps = {
  name: string
  /** The day whose communes lie below (yyyy-mm-dd). */
  on: string
  point: TypedPoint
  onChoose: (spot: Lying) => void
}

/** Chooses a spot by a click; whoever does not point types the coordinates above. */
export function PointMap({ name, on, point, onChoose }: PointMapProps) {
  const ground = useGround(on)
  const { latitude, longitude } = point
  const chosen = useMemo(() => spotOf({ latitude, longitude }), [latitude, longitude])
  const whole = useMemo(() => ground.box ?? (chosen && boxAround([chosen])) ?? wholeCountry, [ground.box, chosen])
  return (
    <>
      <p className={styles.note}>Bấm vào bản đồ để chọn vị trí; tọa độ được ghi vào hai ô trên.</p>
      <MapView
        label={`Chọn vị trí: ${name}`}
        whole={whole}
        areas={ground.areas}
        chosen={chosen}
        sources={ground.sources}
        onChoose={onChoose}
      />
    </>
  )
}
