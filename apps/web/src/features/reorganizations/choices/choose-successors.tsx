import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadMore } from '../../../ui/data/load-more'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { SelectField } from '../../../ui/fields/select-field'
import { morePages } from '../../duties/list/more-pages'
import { tell } from '../../duties/words/tell'
import { sourcesQuery, subjectsQuery } from '../reorganization-queries'
import styles from './choices.module.css'
import { SubjectRow } from './subject-row'
import { useChoices } from './use-choices'

export type ChooseSuccessorsProps = {
  reorganizationId: string
  /** As one goes; or together by a button, for then duties begin to move. */
  saves: 'at-once' | 'together'
  /** Nothing can be chosen at the moment. */
  disabled?: boolean
}

/** The duties whose successor may be chosen, page after page. */
export function ChooseSuccessors({ reorganizationId, saves, disabled = false }: ChooseSuccessorsProps) {
  const [sourceId, setSourceId] = useState<string | null>(null)
  const sources = useQuery(sourcesQuery(reorganizationId)).data?.items ?? []
  const list = useInfiniteQuery(subjectsQuery(reorganizationId, sourceId))
  const choices = useChoices(reorganizationId, saves)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const suggested = rows.flatMap((row) =>
    choices.chosenOf(row) === null && row.suggestion ? [[row.id, row.suggestion.ids] as const] : [],
  )
  const { more } = morePages(list, rows.length)

  function takeSuggestions() {
    choices.choose(new Map(suggested))
    tell({
      message: `Đã nhận gợi ý cho ${suggested.length} nhiệm vụ.`,
      onUndo: () => choices.choose(new Map(suggested.map(([id]) => [id, null]))),
    })
  }

  if (list.isError && rows.length === 0)
    return (
      <ProblemState
        error={list.error}
        doing="chọn đơn vị kế thừa"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      />
    )
  return (
    <>
      <div className={styles.tools}>
        {sources.length > 1 ? (
          <SelectField
            id="chon-co-quan"
            label="Của cơ quan"
            placeholder="Mọi cơ quan"
            value={sourceId ?? ''}
            onChange={(id) => setSourceId(id || null)}
            options={sources.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        {suggested.length > 0 ? (
          <Button size="sm" disabled={disabled} onClick={takeSuggestions}>
            Nhận gợi ý cho {suggested.length} nhiệm vụ đang hiện
          </Button>
        ) : null}
      </div>
      {list.isPending ? (
        <LoadingState label="Đang tải nhiệm vụ" />
      ) : rows.length === 0 ? (
        <EmptyState title="Không còn nhiệm vụ nào cần chọn" />
      ) : (
        <ul className={styles.rows} aria-label="Nhiệm vụ chọn đơn vị kế thừa">
          {rows.map((row) => (
            <SubjectRow
              key={row.id}
              subject={row}
              chosen={choices.chosenOf(row)}
              onChoose={(ids) => choices.choose(new Map([[row.id, ids]]))}
              disabled={disabled}
            />
          ))}
        </ul>
      )}
      {more ? <LoadMore {...more} /> : null}
      {saves === 'together' && choices.typed.size > 0 ? (
        <div className={styles.save}>
          <Button variant="primary" loading={choices.saving} disabled={disabled} onClick={choices.saveAll}>
            Chuyển {choices.typed.size} nhiệm vụ đã chọn
          </Button>
        </div>
      ) : null}
    </>
  )
}
