import type { Indicator } from '../../../pack-kit/index.ts'

/** Digits an indicator is shown with after the comma. */
export const decimalsOf = ({ decimals, kind }: Pick<Indicator, 'decimals' | 'kind'>): number =>
  decimals ?? (kind === 'rate' ? 1 : 0)

/** Whether two values differ by more than rounding explains; what is not known differs from nothing. */
export function differs(
  indicator: Pick<Indicator, 'decimals' | 'kind'>,
  one: number | null,
  other: number | null,
): boolean {
  if (one === null || other === null) return false
  const half = 0.5 * 10 ** -decimalsOf(indicator)
  return Math.abs(one - other) > half * (1 + 1e-9)
}
