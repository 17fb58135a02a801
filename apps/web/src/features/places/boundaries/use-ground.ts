import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MapArea } from '../../../ui/map/map-shapes'
import { type Box, boxAround } from '../../../ui/map/project'
import { boundariesQuery } from './boundaries-query'

/** The communes of a day as plain areas, to lie below what a map shows. */
export type Ground = { areas: readonly MapArea[]; box: Box | null; sources: readonly string[] }

const nothing: Ground = { areas: [], box: null, sources: [] }

/** What is not there yet, or cannot be had, is left out: a map is readable without it. */
export function useGround(on: string): Ground {
  const { data } = useQuery(boundariesQuery(on))
  return useMemo(() => {
    if (!data || data.features.length === 0) return nothing
    const areas = data.features.map(({ id, properties, geometry }): MapArea => {
      return { id, name: properties.name, tone: 'plain', outline: geometry.coordinates }
    })
    const corners = areas.flatMap(({ outline }) =>
      outline.flatMap(([outer]) => (outer ?? []).map(([longitude, latitude]) => ({ longitude, latitude }))),
    )
    return { areas, box: boxAround(corners), sources: data.sources }
  }, [data])
}
