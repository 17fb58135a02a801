import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndicatorMove } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { movesQuery, type TellingOfDay } from '../../indicators/indicator-queries'
import { amountWords, changeWords } from '../../indicators/words/amount-words'
import { verdictNames } from '../../indicators/words/value-words'
import { indicatorHref, sheetHref } from '../address/programme-hrefs'
import { groupMoves, groupMovesWords } from './group-moves'
import { moveNames, movesSentence } from './move-words'

const groupsAtOnce = 6

const withPeriod = (words: string, period: string, isShown: boolean): string =>
  isShown ? `${words} (${period})` : words

const columnsOf = (showsPeriods: boolean): DataColumn<IndicatorMove>[] => [
  { key: 'place', header: 'Đơn vị', primary: true, cell: ({ place }) => place?.name ?? 'Toàn tỉnh' },
  { key: 'move', header: 'Thay đổi', onCard: 'first', nowrap: true, cell: ({ move }) => moveNames[move] },
  {
    key: 'before',
    header: 'Kỳ trước',
    align: 'end',
    cell: ({ indicator, before }) => withPeriod(amountWords(indicator, before.value), before.name, showsPeriods),
  },
  {
    key: 'after',
    header: 'Kỳ này',
    align: 'end',
    cell: ({ indicator, after }) => withPeriod(amountWords(indicator, after.value), after.name, showsPeriods),
  },
  {
    key: 'change',
    header: 'Mức đổi',
    align: 'end',
    nowrap: true,
    cell: ({ indicator, change }) => changeWords(indicator, change),
  },
  {
    key: 'target',
    header: 'Mục tiêu',
    cell: ({ indicator, target, verdict, turned }) =>
      target === null
        ? 'chưa giao'
        : `${amountWords(indicator, target)}, ${turned ? 'nay ' : ''}${verdictNames[verdict]}`,
  },
]

export type MovesSectionProps = {
  programme: string
  telling: TellingOfDay
  /** Only of this indicator. */
  indicator?: string
}

/** What moved since the period before, by indicator, what crossed its target first; the rest when asked. */
export function MovesSection({ programme, telling, indicator }: MovesSectionProps) {
  const { data, error, isFetching, refetch } = useQuery(movesQuery(programme, telling))
  const [shown, setShown] = useState(groupsAtOnce)
  const items = (data?.items ?? []).filter((move) => indicator === undefined || move.indicator.code === indicator)
  const groups = groupMoves(items)
  const rows = groups.slice(0, shown).flatMap(({ moves }) => moves)
  return (
    <Section
      title="Thay đổi so với kỳ trước"
      note={data && indicator === undefined ? movesSentence(data.counts) : null}
      actions={
        items.length > 0 ? (
          <Button size="sm" href={sheetHref(programme, 'moves', telling)}>
            Xuất XLSX
          </Button>
        ) : null
      }
    >
      {data ? (
        items.length === 0 ? (
          <p>Không có số nào đổi so với kỳ trước, hoặc một trong hai kỳ chưa rõ số.</p>
        ) : (
          <DataTable
            caption="Thay đổi so với kỳ trước"
            columns={columnsOf(indicator !== undefined)}
            rows={rows}
            rowId={(move) => `${move.indicator.code} ${move.place?.id ?? ''}`}
            {...(indicator === undefined && {
              groups: {
                keyOf: (move: IndicatorMove) => move.indicator.code,
                head: (first: IndicatorMove) => {
                  const group = groups.find(({ code }) => code === first.indicator.code)
                  return (
                    <>
                      <AppLink href={indicatorHref(programme, first.indicator.code)}>{first.indicator.name}</AppLink>
                      {group ? `: ${groupMovesWords(group)} (${first.after.name} so với ${first.before.name})` : ''}
                    </>
                  )
                },
              },
            })}
            {...(groups.length > groupsAtOnce && {
              more: {
                shown: rows.length,
                total: items.length,
                ...(shown < groups.length && { onMore: () => setShown(shown + groupsAtOnce) }),
              },
            })}
          />
        )
      ) : error ? (
        <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải thay đổi" rows={3} />
      )}
    </Section>
  )
}
