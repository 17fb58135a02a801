import { formatMoney } from '../format/format-money'
import { formatMoneyExact } from '../format/format-money-exact'

export type MoneyProps = {
  /** Whole đồng; strings keep bigints from the API exact. */
  dong: number | bigint | string | null
}

/** Rounded in the text, exact on hover. */
export function Money({ dong }: MoneyProps) {
  return <span title={formatMoneyExact(dong)}>{formatMoney(dong)}</span>
}
