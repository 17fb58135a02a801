import { useQuery } from '@tanstack/react-query'
import type { Overview, OverviewMatrix } from '../../api/operations'
import { filterDirectivesQuery } from '../duties/list/filter-names-query'
import { overviewQuery } from './overview-query'
import type { UnitBasis } from './overview-search'

export type Picture = { matrix: OverviewMatrix; directiveId: string; units: UnitBasis }

export type PictureState = {
  picture: Picture | null
  /** False while it is not yet known whether there will be a picture: what stands below it waits, so that it never jumps. */
  settled: boolean
  /** There are several directives and none is chosen. */
  choosable: boolean
}

const pictureOf = (overview: Overview | undefined): Picture | null =>
  overview?.directive && overview.matrix
    ? { matrix: overview.matrix, directiveId: overview.directive.id, units: overview.units.basis }
    : null

/** Duties × agencies of the chosen directive; while a province has issued only one, of that one without choosing. */
export function usePicture(overview: Overview | undefined): PictureState {
  const directives = useQuery(filterDirectivesQuery)
  const count = directives.data?.length ?? 0
  const only = count === 1 && overview && !overview.directive ? directives.data?.[0]?.id : undefined
  const ofOnly = useQuery({ ...overviewQuery(only, overview?.units.basis ?? 'restated'), enabled: only !== undefined })
  if (overview?.directive) return { picture: pictureOf(overview), settled: true, choosable: false }
  return {
    picture: only ? pictureOf(ofOnly.data) : null,
    settled: directives.isFetched && (!only || ofOnly.isFetched),
    choosable: count > 1,
  }
}
