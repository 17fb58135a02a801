import { useMemo } from 'react'
import type { RecognitionEffect } from '../../../api/operations'
import { drawBeforeAfter } from '../../../ui/charts/before-after'
import { Chart } from '../../../ui/charts/chart'
import { formatDate } from '../../../ui/format/format-date'
import { moveNames } from '../../programmes/moves/move-words'
import { amountWords, changeWords, shortAmount } from '../words/amount-words'
import { beforeAfterRows, beforeAfterWords } from './before-after-rows'

export type BeforeAfterChartProps = { effect: RecognitionEffect; sheetHref: string }

/** Each recognised unit: the period before its recognition and the newest one since. */
export function BeforeAfterChart({ effect, sheetHref }: BeforeAfterChartProps) {
  const { indicator, kind, places } = effect
  const rows = useMemo(() => beforeAfterRows(effect), [effect])
  const draw = useMemo(() => drawBeforeAfter(rows, (value) => shortAmount(indicator, value)), [rows, indicator])
  return (
    <Chart
      title={`${indicator.name} trước và sau khi được công nhận`}
      note={`${beforeAfterWords(effect)} Vòng tròn rỗng: kỳ trước khi được công nhận là ${kind.name}; tròn đặc: kỳ mới nhất có số.`}
      points={rows.length * 2}
      draw={draw}
      summary={rows.map(({ name, words }) => `${name}: ${words}`).join('; ')}
      sheetHref={sheetHref}
      table={{
        caption: `${indicator.name} của từng đơn vị trước và sau khi được công nhận`,
        rowsLabel: 'Đơn vị',
        columns: ['Công nhận từ', 'Trước', 'Sau', 'Thay đổi'],
        rows: places.map(({ place, recognisedFrom, decisionNumber, before, after, change, move }) => ({
          key: place.id,
          head: place.name,
          cells: [
            [formatDate(recognisedFrom), decisionNumber].filter(Boolean).join(', '),
            `${amountWords(indicator, before.value)} (${before.name})`,
            `${amountWords(indicator, after.value)} (${after.name})`,
            change === null || move === null
              ? 'chưa rõ'
              : `${changeWords(indicator, change)}, ${move === 'same' ? 'không đổi' : moveNames[move]}`,
          ],
        })),
      }}
    />
  )
}
