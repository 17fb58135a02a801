import type { EChartsCoreOption } from 'echarts/core'
import type { ChartPalette } from './chart-palette'

/** On what a chart is drawn: its width in pixels and the colours of the theme. */
export type Drawing = { width: number; palette: ChartPalette }

/** What is drawn, made anew when the width or the theme changes; pure. */
export type DrawChart = (drawing: Drawing) => { option: EChartsCoreOption; height: number }

export const chartText = { sm: 12, xs: 11 } as const
