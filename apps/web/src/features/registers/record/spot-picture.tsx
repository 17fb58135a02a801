import { useMemo } from 'react'
import type { Position } from '../../../../../../pack-kit/fields/field-value'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { StillMap } from '../../../ui/map/still-map'
import { useGround } from '../../places/boundaries/use-ground'
import styles from './record.module.css'

export type SpotPictureProps = { name: string; position: Position }

/** Where a point lies among the communes; nothing where nobody imported boundaries, for a dot on nothing tells nothing. */
export function SpotPicture({ name, position: [longitude, latitude] }: SpotPictureProps) {
  const { areas, sources } = useGround(todayInVietnam())
  const spot = useMemo(() => ({ longitude, latitude }), [longitude, latitude])
  if (areas.length === 0) return null
  return (
    <div className={styles.spot}>
      <StillMap label={`${name} trên bản đồ các xã`} areas={areas} chosen={spot} sources={sources} />
    </div>
  )
}
