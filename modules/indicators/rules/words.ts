import { describeNumber } from '../../../pack-kit/fields/describe-number.ts'
import type { Indicator } from '../../../pack-kit/index.ts'
import { decimalsOf } from './differs.ts'
import type { Derivation, TakenDerivation, Why } from './taken-row.ts'

/** A value with its unit: "45,5%", "12 tuyến"; "chưa rõ" where there is none. */
export function amountWords(indicator: Pick<Indicator, 'unit' | 'decimals' | 'kind'>, value: number | null): string {
  if (value === null) return 'chưa rõ'
  const number = describeNumber(value, decimalsOf(indicator))
  return indicator.unit === '%' ? `${number}%` : `${number} ${indicator.unit}`
}

/** Why there is no value, in a sentence. */
export const whyWords: Readonly<Record<NonNullable<Why>, string>> = {
  no_records: 'Chưa có bản ghi nào đã xác nhận.',
  incomplete: 'Có bản ghi chưa nêu đủ thông tin để tính.',
  too_large: 'Tổng vượt quá số có thể giữ chính xác.',
  denominator_unknown: 'Chưa biết mẫu số.',
  denominator_zero: 'Mẫu số bằng 0.',
}

const whole = (number: number): string => describeNumber(number, 0)

function takenWords(taken: TakenDerivation, nameOfRegister: (code: string) => string): string {
  const records = `${whole(taken.counted)} trên ${whole(taken.of)} bản ghi đã xác nhận của sổ “${nameOfRegister(taken.register)}”`
  const missing = taken.missing === 0 ? '' : `, ${whole(taken.missing)} bản ghi chưa nêu đủ`
  return taken.value === null && taken.known !== null
    ? `chưa rõ, ít nhất đã biết ${describeNumber(taken.known, 2)} (${records}${missing})`
    : `${taken.value === null ? 'chưa rõ' : describeNumber(taken.value, 2)} (${records}${missing})`
}

/** How a computed value came about, in sentences. */
export function derivationWords(
  derivation: Derivation,
  name: { ofRegister: (code: string) => string; ofIndicator: (code: string) => string },
): string[] {
  const { numerator, denominator } = derivation
  if (denominator === null) return [`Tính từ dữ liệu: ${takenWords(numerator, name.ofRegister)}.`]
  const bottom =
    'indicator' in denominator
      ? `${denominator.value === null ? 'chưa rõ' : describeNumber(denominator.value, 2)} (chỉ tiêu “${name.ofIndicator(denominator.indicator)}”)`
      : takenWords(denominator, name.ofRegister)
  return [`Tử số: ${takenWords(numerator, name.ofRegister)}.`, `Mẫu số: ${bottom}.`]
}
