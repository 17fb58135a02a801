/** 1234567.5 → '1.234.567,5'. Written by hand: small ICU builds on old phones lack vi-VN. */
export function formatNumber(value: number | bigint | null | undefined, maximumDecimals = 2): string {
  if (value === null || value === undefined) return '—'
  if (typeof value === 'number' && !Number.isFinite(value)) return '—'
  const fixed = typeof value === 'bigint' ? value.toString() : trimZeros(value.toFixed(maximumDecimals))
  const [whole = '0', decimals] = fixed.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const sign = fixed.startsWith('-') && /[1-9]/.test(fixed) ? '−' : ''
  return `${sign}${grouped}${decimals ? `,${decimals}` : ''}`
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
