import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EvaluationGrid, GroupComparison } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { comparisonQuery, type TellingOfDay } from '../../indicators/indicator-queries'
import { GroupLines } from '../../indicators/trend/group-lines-chart'
import { shortGroup } from '../../indicators/trend/group-words'
import { sheetHref } from '../address/programme-hrefs'
import type { ProgrammeSearch } from '../address/programme-search'
import styles from '../programmes.module.css'
import { chosenIndicator } from './chosen-indicator'
import { comparisonWords, standingNames, worstFirst } from './comparison-words'
import { IndicatorChoice } from './indicator-choice'

type Line = GroupComparison['items'][number]

const linesAtOnce = 15

const columns = (kind: string, onChoose: (code: string) => void): DataColumn<Line>[] => [
  {
    key: 'name',
    header: 'Chỉ tiêu',
    primary: true,
    cell: ({ indicator, of }) => (
      <>
        <button type="button" className={styles.choose} onClick={() => onChoose(indicator.code)}>
          {indicator.name}
        </button>
        {indicator.period === 'year' ? null : <span className={styles.quiet}> {of.name}</span>}
      </>
    ),
  },
  { key: 'own', header: kind, align: 'end', cell: ({ indicator, recognised }) => shortGroup(indicator, recognised) },
  { key: 'others', header: 'Xã khác', align: 'end', cell: ({ indicator, others }) => shortGroup(indicator, others) },
  {
    key: 'standing',
    header: `${kind} so với xã khác`,
    nowrap: true,
    cell: ({ standing }) => (standing === null ? 'chưa so được' : standingNames[standing]),
  },
]

export type ComparisonSectionProps = {
  programme: string
  grid: EvaluationGrid
  telling: TellingOfDay
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
}

/** Recognised units beside the others: one indicator over the years, then every indicator in the period. */
export function ComparisonSection({ programme, grid, telling, search, onChange }: ComparisonSectionProps) {
  const { scope: _, ...asked } = telling
  const { data, error, isFetching, refetch } = useQuery({
    ...comparisonQuery(programme, asked),
    placeholderData: keepPreviousData,
  })
  const [shown, setShown] = useState(linesAtOnce)
  const indicator = chosenIndicator(grid, search.ct)
  if (!data)
    return error ? (
      <ProblemState error={error} doing="xem so sánh" onRetry={() => void refetch()} retrying={isFetching} />
    ) : (
      <LoadingState label="Đang tải so sánh" />
    )
  if (data.kind === null || indicator === undefined)
    return (
      <EmptyState title="Chưa có gì để so sánh">
        Chương trình này không gắn với loại công nhận nào, hoặc chưa có số.
      </EmptyState>
    )
  const told = worstFirst(data.items.filter(({ recognised, others }) => recognised.known + others.known > 0))
  return (
    <>
      <div className={styles.choices}>
        <IndicatorChoice grid={grid} value={indicator} onChange={(ct) => onChange({ ct })} />
      </div>
      <GroupLines
        programme={programme}
        indicator={indicator}
        telling={{ units: telling.units, source: telling.source }}
      />
      <Section
        title="Mọi chỉ tiêu của kỳ"
        note={comparisonWords(data)}
        actions={
          <Button size="sm" href={sheetHref(programme, 'comparison', asked)}>
            Xuất XLSX
          </Button>
        }
      >
        <DataTable
          caption={`${data.kind.name} so với xã khác, theo từng chỉ tiêu`}
          columns={columns(data.kind.name, (ct) => onChange({ ct }))}
          rows={told.slice(0, shown)}
          more={{
            shown: Math.min(shown, told.length),
            total: told.length,
            ...(shown < told.length && { onMore: () => setShown(shown + linesAtOnce) }),
          }}
          rowId={({ indicator: { code } }) => code}
          empty={<p>Chưa có số nào trong kỳ này.</p>}
        />
      </Section>
    </>
  )
}
