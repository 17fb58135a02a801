import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  listRecognitionKinds,
  listReorganizationChanges,
  listReorganizationSources,
  listReorganizationSubjects,
  listReorganizations,
  previewReorganization,
  type ReorganizationChange,
  showReorganization,
} from '../../api/operations'

const all = ['reorganizations'] as const

export const reorganizationKeys = {
  all,
  list: [...all, 'list'] as const,
  one: (id: string) => [...all, 'one', id] as const,
  changes: (id: string) => [...all, 'one', id, 'changes'] as const,
  preview: (id: string) => [...all, 'one', id, 'preview'] as const,
  subjects: (id: string) => [...all, 'one', id, 'subjects'] as const,
}

export const reorganizationListQuery = infiniteQueryOptions({
  queryKey: reorganizationKeys.list,
  queryFn: ({ pageParam, signal }) =>
    unwrap(listReorganizations({ signal, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const reorganizationQuery = (reorganizationId: string) =>
  queryOptions({
    queryKey: [...reorganizationKeys.one(reorganizationId), 'record'],
    queryFn: ({ signal }) => unwrap(showReorganization({ signal, path: { reorganizationId } })),
  })

/** Changes of a reorganization and the names of every unit they speak of. */
export type NamedChanges = { items: ReorganizationChange[]; names: Record<string, string> }

const changesPerPage = 100

/** One page of them; '' for the first. */
const readChanges = (reorganizationId: string, cursor: string, signal: AbortSignal) =>
  unwrap(
    listReorganizationChanges({
      signal,
      path: { reorganizationId },
      query: { limit: changesPerPage, ...(cursor ? { cursor } : {}) },
    }),
  )

/** All of them, page after page: a change may speak of units another one makes. */
export const changesQuery = (reorganizationId: string) =>
  queryOptions({
    queryKey: reorganizationKeys.changes(reorganizationId),
    queryFn: async ({ signal }): Promise<NamedChanges> => {
      const found: NamedChanges = { items: [], names: {} }
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: Awaited<ReturnType<typeof readChanges>> = await readChanges(reorganizationId, cursor, signal)
        found.items.push(...page.items)
        Object.assign(found.names, page.names)
        cursor = page.nextCursor
      }
      return found
    },
  })

/** What it would touch; read anew for each version of the draft, and whenever it is looked at. */
export const previewQuery = (reorganizationId: string, version: number) =>
  queryOptions({
    queryKey: [...reorganizationKeys.preview(reorganizationId), version],
    queryFn: ({ signal }) => unwrap(previewReorganization({ signal, path: { reorganizationId } })),
    staleTime: 0,
  })

export const sourcesQuery = (reorganizationId: string) =>
  queryOptions({
    queryKey: [...reorganizationKeys.subjects(reorganizationId), 'sources'],
    queryFn: ({ signal }) => unwrap(listReorganizationSources({ signal, path: { reorganizationId } })),
  })

/** Duties whose successor may be chosen, of one agency or of all. */
export const subjectsQuery = (reorganizationId: string, sourceId: string | null) =>
  infiniteQueryOptions({
    queryKey: [...reorganizationKeys.subjects(reorganizationId), 'of', sourceId ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listReorganizationSubjects({
          signal,
          path: { reorganizationId },
          query: { limit: 20, ...(sourceId ? { sourceId } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

const anHour = 60 * 60_000

/** What places can be recognised as. */
export const recognitionKindsQuery = queryOptions({
  queryKey: ['recognitions', 'kinds'],
  queryFn: ({ signal }) => unwrap(listRecognitionKinds({ signal })),
  staleTime: anHour,
})
