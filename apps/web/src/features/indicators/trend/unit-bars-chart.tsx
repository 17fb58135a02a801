import { useMemo } from 'react'
import type { Indicator } from '../../../api/operations'
import { Chart } from '../../../ui/charts/chart'
import { drawUnitBars } from '../../../ui/charts/unit-bars'
import { amountWords, shortAmount } from '../words/amount-words'
import type { NewestBars } from './newest-bars'

export type UnitBarsChartProps = { indicator: Indicator; newest: NewestBars; sheetHref: string }

/** Units beside each other in the newest period of which two are known. */
export function UnitBarsChart({ indicator, newest: { period, bars }, sheetHref }: UnitBarsChartProps) {
  const draw = useMemo(
    () => drawUnitBars(bars, (value) => (value === null ? 'chưa rõ' : shortAmount(indicator, value))),
    [bars, indicator],
  )
  return (
    <Chart
      title={`${indicator.name}, ${period}`}
      note="Tốt nhất đứng đầu; vạch đứng là mục tiêu."
      points={bars.filter(({ value }) => value !== null).length}
      draw={draw}
      summary={bars.map(({ label, value }) => `${label}: ${amountWords(indicator, value)}`).join('; ')}
      sheetHref={sheetHref}
      table={{
        caption: `${indicator.name} của từng đơn vị, ${period}`,
        rowsLabel: 'Đơn vị',
        columns: ['Số liệu', 'Mục tiêu'],
        rows: bars.map(({ id, label, value, target }) => ({
          key: id,
          head: label,
          cells: [amountWords(indicator, value), target === null ? 'chưa giao' : amountWords(indicator, target)],
        })),
      }}
    />
  )
}
