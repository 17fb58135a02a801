import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listTemplates, previewTemplate, showTemplate } from '../../api/operations'

export const templateKeys = { all: ['duty-templates'] as const }

export const templateListQuery = (archived: boolean) =>
  infiniteQueryOptions({
    queryKey: [...templateKeys.all, 'list', archived],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listTemplates({
          signal,
          query: { archived: archived ? 'true' : 'false', limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const templateQuery = (templateId: string) =>
  queryOptions({
    queryKey: [...templateKeys.all, templateId],
    queryFn: ({ signal }) => unwrap(showTemplate({ path: { templateId }, signal })),
  })

/** What giving it out for a year would do. */
export const templatePreviewQuery = (templateId: string, year: number) =>
  queryOptions({
    queryKey: [...templateKeys.all, templateId, 'year', year],
    queryFn: ({ signal }) => unwrap(previewTemplate({ path: { templateId, year }, signal })),
  })
