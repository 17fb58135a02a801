import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { showPageWords, showSourcePages } from '../../../api/operations'
import { directiveKeys } from '../directive-queries'

/** The pages of the original and how they were read; they never change once received. */
export const sourcePagesQuery = (directiveId: string) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'pages'],
    queryFn: ({ signal }) => unwrap(showSourcePages({ signal, path: { directiveId } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The stretch of the text on a page and the place of each word. */
export const pageWordsQuery = (directiveId: string, number: number) =>
  queryOptions({
    queryKey: [...directiveKeys.one(directiveId), 'pages', number],
    queryFn: ({ signal }) => unwrap(showPageWords({ signal, path: { directiveId, number } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Address of a page's picture, `width` pixels wide. */
export const pageImageAddress = (directiveId: string, number: number, width: number): string =>
  `/api/directives/${directiveId}/pages/${number}/image?width=${width}`
