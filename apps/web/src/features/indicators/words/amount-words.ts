import type { Indicator } from '../../../api/operations'
import { formatMoney } from '../../../ui/format/format-money'
import { formatMoneyExact } from '../../../ui/format/format-money-exact'
import { formatNumber } from '../../../ui/format/format-number'

/** Money is whole đồng; shown in triệu and tỷ, exact in the value itself and in sheets. */
const money = 'đồng'

type Unit = Pick<Indicator, 'unit' | 'decimals'>

/** The bare number as a cell shows it; unknown is '?', never zero. */
export function shortAmount({ unit, decimals }: Unit, value: number | null): string {
  if (value === null) return '?'
  if (unit === money) return formatMoney(value).replace(/ đồng$/, '')
  return `${formatNumber(value, decimals)}${unit === '%' ? '%' : ''}`
}

/** '45,5%', '12 tuyến'; 'chưa rõ' where nobody knows. */
export function amountWords({ unit, decimals }: Unit, value: number | null): string {
  if (value === null) return 'chưa rõ'
  if (unit === money) return formatMoney(value)
  const number = formatNumber(value, decimals)
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}

/** '+3,2', '−1', '0': what a value moved by; of a share in percent it is points. */
export function changeWords({ unit, decimals }: Unit, change: number): string {
  const sign = change > 0 ? '+' : ''
  if (unit === money) return `${sign}${formatMoney(change)}`
  return `${sign}${formatNumber(change, decimals)} ${unit === '%' ? 'điểm %' : unit}`
}

/** As `amountWords`, money to the last đồng. */
export const exactAmount = (unit: Unit, value: number | null): string =>
  value !== null && unit.unit === money ? formatMoneyExact(value) : amountWords(unit, value)
