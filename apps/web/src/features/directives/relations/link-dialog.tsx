import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { type DirectiveRelation, linkRelation } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { LoadMore } from '../../../ui/data/load-more'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { TextField } from '../../../ui/fields/text-field'
import { matchesSearch } from '../../../ui/text/matches-search'
import { directiveKeys } from '../directive-queries'
import { directiveName } from '../words/directive-name'
import { linkableQuery, relationsQuery } from './relation-queries'
import styles from './relations.module.css'

export type LinkDialogProps = {
  directiveId: string
  relation: Pick<DirectiveRelation, 'position' | 'citedNumber'>
  isLinked: boolean
  onClose: () => void
}

/** Which directive of this space a cited document is. */
export function LinkDialog({ directiveId, relation, isLinked, onClose }: LinkDialogProps) {
  const queryClient = useQueryClient()
  const list = useInfiniteQuery(linkableQuery)
  const [search, setSearch] = useState('')
  const link = useMutation({
    networkMode: 'always',
    mutationFn: (chosen: string | null) =>
      unwrap(linkRelation({ path: { directiveId, position: relation.position }, body: { directiveId: chosen } })),
    onSuccess: (relations) => {
      queryClient.setQueryData(relationsQuery(directiveId).queryKey, relations)
      void queryClient.invalidateQueries({ queryKey: directiveKeys.one(directiveId) })
      onClose()
    },
  })
  const all = list.data?.pages.flatMap((page) => page.items) ?? []
  const shown = all.filter(
    (each) => each.id !== directiveId && matchesSearch(`${directiveName(each)} ${each.subject ?? ''}`, search),
  )
  return (
    <Dialog opened onClose={onClose} title={`Văn bản nào là ${relation.citedNumber}?`}>
      <div className={styles.dialog}>
        <TextField
          id="relation-search"
          label="Tìm văn bản"
          hint="Số, ký hiệu hoặc trích yếu"
          value={search}
          onChange={setSearch}
        />
        {link.isError ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(link.error)}
          </Notice>
        ) : null}
        {list.isPending ? <LoadingState label="Đang tải danh sách văn bản" rows={4} /> : null}
        {list.isError ? <ProblemState error={list.error} onRetry={() => void list.refetch()} /> : null}
        <ul className={styles.choices} aria-label="Văn bản trong hệ thống">
          {shown.map((each) => (
            <li key={each.id}>
              <button
                className={styles.choice}
                type="button"
                disabled={link.isPending}
                onClick={() => link.mutate(each.id)}
              >
                {directiveName(each)}
                <span className={styles.detail}>{each.subject ?? 'chưa rõ trích yếu'}</span>
              </button>
            </li>
          ))}
        </ul>
        {list.isSuccess && shown.length === 0 ? <p className={styles.none}>Không có văn bản nào khớp.</p> : null}
        {list.hasNextPage ? (
          <LoadMore shown={all.length} loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        ) : null}
        <div>
          <Button variant="quiet" loading={link.isPending} onClick={() => link.mutate(null)}>
            {isLinked ? 'Bỏ liên kết, không có trong hệ thống' : 'Không có trong hệ thống'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
