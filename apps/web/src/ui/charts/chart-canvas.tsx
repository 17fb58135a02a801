import { useComputedColorScheme } from '@mantine/core'
import { useElementSize, useMergedRef, useReducedMotion } from '@mantine/hooks'
import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TitleComponent } from 'echarts/components'
import { getInstanceByDom, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { DrawChart } from './chart-drawing'
import { readPalette } from './chart-palette'

use([BarChart, LineChart, ScatterChart, GridComponent, TitleComponent, SVGRenderer])

export type ChartCanvasProps = {
  draw: DrawChart
  /** What the picture says, read aloud in its place. */
  summary: string
}

/** The drawing itself; loaded only where a chart is shown. Nothing in it can be operated: the table beside it says the same. */
export function ChartCanvas({ draw, summary }: ChartCanvasProps) {
  const host = useRef<HTMLDivElement>(null)
  const { ref, width } = useElementSize<HTMLDivElement>()
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const still = useReducedMotion()
  const merged = useMergedRef(host, ref)
  // The instance lives as long as the place it is drawn in; data, width and theme only draw it anew.
  useEffect(() => () => void (host.current && getInstanceByDom(host.current)?.dispose()), [])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- `scheme` changes the tokens the palette is read from
  useEffect(() => {
    const place = host.current
    if (!place || width === 0) return
    const { option, height } = draw({ width, palette: readPalette(place) })
    place.style.height = `${height}px`
    const chart = getInstanceByDom(place) ?? init(place, null, { renderer: 'svg', width, height })
    chart.resize({ width, height })
    chart.setOption({ animation: !still, animationDuration: 250, ...option }, { notMerge: true })
    chart.getZr().flush()
  }, [draw, width, scheme, still])
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> cannot hold what is drawn
  return <div ref={merged} role="img" aria-label={summary} />
}
