import { formatNumber } from './format-number'

/** Whole đồng, to the last đồng: '1.253.480.000 đồng'. Strings keep bigints from the API exact. */
export function formatMoneyExact(dong: number | bigint | string | null | undefined): string {
  if (dong === null || dong === undefined || dong === '') return '—'
  if (typeof dong === 'string' && !/^-?\d+$/.test(dong)) return '—'
  return `${formatNumber(typeof dong === 'string' ? BigInt(dong) : dong, 0)} đồng`
}
