import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RegisterPoints } from '../../../../api/operations'
import { placesOfRecordsQuery } from './places-of-records-query'

export type NamedPlace = { id: string; name: string; longitude: number; latitude: number }

/** Places to which points in sight belong, each above its points, the one with the most points first; as far as the first pages tell. */
export function usePlaceNames(register: string, points: readonly RegisterPoints['points'][number][]): NamedPlace[] {
  const { data } = useQuery(placesOfRecordsQuery(register))
  return useMemo(() => {
    const groups = new Map<string, { name: string; points: RegisterPoints['points'] }>()
    for (const point of points) {
      const place = data?.get(point.id)
      if (!place) continue
      const group = groups.get(place.id) ?? { name: place.name, points: [] }
      group.points.push(point)
      groups.set(place.id, group)
    }
    const ordered = [...groups].sort(([, one], [, other]) => other.points.length - one.points.length)
    return ordered.map(([id, { name, points: own }]) => ({
      id,
      name,
      longitude: own.reduce((total, { longitude }) => total + longitude, 0) / own.length,
      latitude: Math.max(...own.map(({ latitude }) => latitude)),
    }))
  }, [data, points])
}
