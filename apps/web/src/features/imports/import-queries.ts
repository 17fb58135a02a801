import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  listImportRows,
  listImports,
  listSheetKinds,
  type SheetImport,
  type SheetImportRow,
  showImport,
} from '../../api/operations'

const all = ['imports'] as const

export const importKeys = {
  all,
  lists: [...all, 'list'] as const,
  one: (importId: string) => [...all, importId] as const,
  rows: (importId: string) => [...all, importId, 'rows'] as const,
}

export type Verdict = SheetImportRow['verdict']

export const sheetKindsQuery = queryOptions({
  queryKey: [...all, 'kinds'],
  queryFn: ({ signal }) => unwrap(listSheetKinds({ signal })),
})

export const importListQuery = infiniteQueryOptions({
  queryKey: importKeys.lists,
  queryFn: ({ pageParam, signal }) =>
    unwrap(listImports({ signal, query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: importKeys.one(importId),
    queryFn: ({ signal }) => unwrap(showImport({ signal, path: { importId } })),
    refetchInterval: ({ state }) => pollMs(state.data),
  })

/** Rows are read again when the import comes into another state: their outcomes are new then. */
export const importRowsQuery = ({ id: importId, state }: Pick<SheetImport, 'id' | 'state'>, verdict: Verdict) =>
  infiniteQueryOptions({
    queryKey: [...importKeys.rows(importId), verdict, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listImportRows({
          signal,
          path: { importId },
          query: { verdict, limit: 50, ...(pageParam ? { cursor: Number(pageParam) } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

/** Milliseconds until an import is to be looked at again; false when nothing moves by itself. */
export const pollMs = (shown: Pick<SheetImport, 'state'> | undefined): number | false =>
  shown?.state === 'reading' || shown?.state === 'applying' ? 1000 : false
