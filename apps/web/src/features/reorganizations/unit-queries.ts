import { queryOptions } from '@tanstack/react-query'
import { batchLoader } from '../../api/batch-loader'
import { unwrap } from '../../api/client'
import { listOrganizations, listPlaces, type Organization, type Place, showPlace } from '../../api/operations'
import type { UnitKind } from './made-by'

/** An agency or a place by its terms of a day, as far as changes speak of them. */
export type Unit = {
  id: string
  name: string
  shortName: string | null
  kind: string
  level: string
  code: string | null
  code102: string | null
  parentId: string | null
  parentName: string | null
  fields: readonly string[]
}

const mostFound = 40
const mostNamed = 200
const fiveMinutes = 5 * 60_000

const ofOrganization = (organization: Organization): Unit => organization

const ofPlace = ({ parents, ...place }: Place): Unit => ({
  ...place,
  shortName: null,
  code102: null,
  parentId: parents[0]?.id ?? null,
  parentName: parents[0]?.name ?? null,
  fields: [],
})

const loaders = new Map<string, (id: string) => Promise<Organization | null>>()

/** Agencies of one day, however many are asked for in the same moment. */
function loadOrganization(id: string, on: string): Promise<Organization | null> {
  const load =
    loaders.get(on) ??
    batchLoader(
      async (ids) => (await unwrap(listOrganizations({ query: { on, ids: ids.join(',') } }))).items,
      mostNamed,
    )
  loaders.set(on, load)
  return load(id)
}

/** One unit by its id as of a day (yyyy-mm-dd); null when nobody knows it. */
export const unitQuery = (unit: UnitKind, id: string, on: string) =>
  queryOptions({
    queryKey: ['units', unit, 'one', id, on],
    queryFn: async (): Promise<Unit | null> => {
      if (unit === 'place') {
        const { current, versions } = await unwrap(showPlace({ path: { id }, query: { on } }))
        const known = current ?? versions[versions.length - 1]
        return known ? ofPlace(known) : null
      }
      const found = await loadOrganization(id, on)
      return found && ofOrganization(found)
    },
    staleTime: fiveMinutes,
  })

/** Units of a day that fit the words; agencies in the order of the official list, provinces first among places. */
export const unitSearchQuery = (unit: UnitKind, words: string, on: string) =>
  queryOptions({
    queryKey: ['units', unit, 'search', words, on],
    queryFn: async ({ signal, client }) => {
      const query = { on, limit: mostFound, ...(words ? { words } : {}) }
      const page =
        unit === 'organization'
          ? await unwrap(listOrganizations({ signal, query }))
          : await unwrap(listPlaces({ signal, query }))
      const items = page.items.map((item) => ('parents' in item ? ofPlace(item) : ofOrganization(item)))
      for (const item of items) client.setQueryData(unitQuery(unit, item.id, on).queryKey, item)
      return { items, nextCursor: page.nextCursor }
    },
    staleTime: fiveMinutes,
  })
