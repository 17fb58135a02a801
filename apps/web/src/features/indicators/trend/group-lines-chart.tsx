import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RecognitionEffect } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Chart } from '../../../ui/charts/chart'
import { drawGroupLines } from '../../../ui/charts/group-lines'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { sheetHref } from '../../programmes/address/programme-hrefs'
import { recognitionEffectQuery, type Telling } from '../indicator-queries'
import { shortAmount } from '../words/amount-words'
import { groupValue, groupWords } from './group-words'
import { firstKnown } from './trim-periods'

export type GroupLinesProps = { programme: string; indicator: string; telling: Telling }

/** Recognised units beside the others over the periods of one indicator. */
export function GroupLines({ programme, indicator, telling }: GroupLinesProps) {
  const { data, error, isFetching, refetch } = useQuery({
    ...recognitionEffectQuery(programme, indicator, telling),
    placeholderData: keepPreviousData,
  })
  if (data)
    return (
      <GroupLinesChart effect={data} sheetHref={sheetHref(programme, `indicators/${indicator}/recognition`, telling)} />
    )
  return error ? (
    <ProblemState error={error} doing="xem so sánh" onRetry={() => void refetch()} retrying={isFetching} />
  ) : (
    <LoadingState label="Đang tải so sánh" />
  )
}

/** The same from an answer that is there. */
export function GroupLinesChart({ effect, sheetHref: href }: { effect: RecognitionEffect; sheetHref: string }) {
  const { indicator, kind } = effect
  const periods = useMemo(
    () =>
      effect.periods.slice(
        firstKnown([
          effect.periods.map(({ recognised }) => recognised.value),
          effect.periods.map(({ others }) => others.value),
        ]),
      ),
    [effect.periods],
  )
  const lines = useMemo(
    () =>
      [
        {
          name: kind.name,
          tone: 'main',
          values: periods.map(({ recognised }) => groupValue(indicator, recognised)),
        },
        { name: 'Xã khác', tone: 'other', values: periods.map(({ others }) => groupValue(indicator, others)) },
      ] as const,
    [indicator, kind, periods],
  )
  const draw = useMemo(
    () =>
      drawGroupLines(
        periods.map(({ name }) => name),
        lines,
        (value) => shortAmount(indicator, value),
      ),
    [indicator, periods, lines],
  )
  const points = Math.max(...lines.map(({ values }) => values.filter((value) => value !== null).length))
  return (
    <Chart
      title={`${indicator.name}: ${kind.name} và xã khác`}
      note={
        indicator.kind === 'rate'
          ? 'Tỷ lệ chung của từng nhóm. Xã chưa rõ có được công nhận hay không đứng ngoài hai nhóm.'
          : 'Bình quân một đơn vị rõ số trong từng nhóm. Xã chưa rõ có được công nhận hay không đứng ngoài hai nhóm.'
      }
      points={points}
      draw={draw}
      summary={periods
        .map(
          ({ name, recognised, others }) =>
            `${name}: ${kind.name} ${groupWords(indicator, recognised)}, xã khác ${groupWords(indicator, others)}`,
        )
        .join('; ')}
      sheetHref={href}
      table={{
        caption: `${indicator.name}: ${kind.name} và xã khác theo kỳ`,
        rowsLabel: 'Kỳ',
        columns: [kind.name, 'Xã khác', 'Chưa rõ nhóm'],
        rows: periods.map(({ from, name, recognised, others, unclear }) => ({
          key: from,
          head: name,
          cells: [groupWords(indicator, recognised), groupWords(indicator, others), unclear],
        })),
      }}
    />
  )
}
