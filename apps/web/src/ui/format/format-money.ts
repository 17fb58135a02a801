import { formatNumber } from './format-number'

/** Whole đồng → '1,25 tỷ đồng', '350 triệu đồng', '950.000 đồng'. Use formatMoneyExact beside it. */
export function formatMoney(dong: number | bigint | string | null | undefined): string {
  if (dong === null || dong === undefined || dong === '') return '—'
  const amount = Number(dong)
  if (!Number.isFinite(amount)) return '—'
  const size = Math.abs(amount)
  if (size >= 1_000_000_000) return `${formatNumber(amount / 1_000_000_000)} tỷ đồng`
  if (size >= 1_000_000) return `${formatNumber(amount / 1_000_000)} triệu đồng`
  return `${formatNumber(amount, 0)} đồng`
}
