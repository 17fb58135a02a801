import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback } from 'react'
import type { SourcePage as SourcePageHead } from '../../../api/operations'
import { bringIntoView } from '../document/bring-into-view'
import { pageAt } from './page-at'
import { pageWordsQuery } from './source-page-queries'

/** A page, or an offset of the text. */
export type WantedPlace = { page: number } | { offset: number }

/** Scrolls to a place of the original, also on a page that is not loaded yet. */
export function useShowPlace(
  container: RefObject<HTMLElement | null>,
  directiveId: string,
  pages: readonly SourcePageHead[],
): (place: WantedPlace) => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(
    async (place) => {
      const find = (selector: string) => container.current?.querySelector(selector)
      const mark = 'offset' in place ? find(`[data-uncovered="${place.offset}"]`) : null
      if (mark) return bringIntoView(mark)
      const nth =
        'page' in place
          ? pages.findIndex(({ number }) => number === place.page) + 1
          : await pageAt(place.offset, pages.length, (at) =>
              queryClient.fetchQuery(pageWordsQuery(directiveId, pages[at - 1]?.number ?? at)),
            )
      if (nth) find(`[data-page="${pages[nth - 1]?.number}"]`)?.scrollIntoView({ block: 'start' })
    },
    [container, directiveId, pages, queryClient],
  )
}
