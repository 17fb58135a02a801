import { formatNumber } from './format-number'

/** A share of one → percent: 0.773 → '77,3%'. Unknown stays '—', never 0%. */
export function formatPercent(share: number | null | undefined, maximumDecimals = 1): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return '—'
  return `${formatNumber(share * 100, maximumDecimals)}%`
}
