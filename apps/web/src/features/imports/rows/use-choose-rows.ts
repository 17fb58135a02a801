import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { unwrap } from '../../../api/client'
import { type ChooseImportRowsData, chooseImportRows, type ListImportRowsResponse } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { notify } from '../../../ui/feedback/notify'
import { importKeys } from '../import-queries'

type Choice = ChooseImportRowsData['body']

export type ChooseRows = {
  chooseOne: (number: number, chosen: boolean) => void
  chooseAll: (verdict: 'new' | 'differs', chosen: boolean) => void
  isPending: boolean
}

/** Chooses rows; a tick shows at once and goes back when the server refuses. */
export function useChooseRows(importId: string): ChooseRows {
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation({
    networkMode: 'always',
    scope: { id: `choose-${importId}` },
    mutationFn: (body: Choice) => unwrap(chooseImportRows({ path: { importId }, body })),
    onMutate: (body) => {
      queryClient.setQueriesData<InfiniteData<ListImportRowsResponse>>(
        { queryKey: importKeys.rows(importId) },
        (rows) => (rows ? { ...rows, pages: rows.pages.map((page) => withChoice(page, body)) } : rows),
      )
    },
    onSuccess: (shown) => queryClient.setQueryData(importKeys.one(importId), shown),
    onError: (error) => {
      notify({ tone: 'error', message: problemTitle(error) })
      void queryClient.invalidateQueries({ queryKey: importKeys.one(importId) })
    },
  })
  const chooseOne = useCallback((number: number, chosen: boolean) => mutate({ numbers: [number], chosen }), [mutate])
  return { chooseOne, chooseAll: (verdict, chosen) => mutate({ verdict, chosen }), isPending }
}

const withChoice = (page: ListImportRowsResponse, choice: Choice): ListImportRowsResponse => ({
  ...page,
  items: page.items.map((row) => {
    const isMeant = 'numbers' in choice ? choice.numbers.includes(row.number) : choice.verdict === row.verdict
    return isMeant && row.outcome === null ? { ...row, chosen: choice.chosen } : row
  }),
})
