import type { Indicator, Programme } from '../../../pack-kit/index.ts'

/** The indicator whose value is the denominator of this one. */
export function denominatorIndicator({ source }: Indicator): string | null {
  if (source.kind !== 'computed' || source.denominator === undefined) return null
  return 'indicator' in source.denominator ? source.denominator.indicator : null
}

/** Codes of the registers an indicator is computed from. */
export function registersBehind({ source }: Indicator): string[] {
  if (source.kind !== 'computed') return []
  const { numerator, denominator } = source
  const below = denominator !== undefined && 'register' in denominator ? [denominator.register] : []
  return [...new Set([numerator.register, ...below])]
}

/** Computed indicators, those others divide by before those that do. */
export function inOrder({ indicators }: Pick<Programme, 'indicators'>): Indicator[] {
  const computed = indicators.filter(({ source }) => source.kind === 'computed')
  return [
    ...computed.filter((one) => denominatorIndicator(one) === null),
    ...computed.filter((one) => denominatorIndicator(one) !== null),
  ]
}

/** What changes when a record of a register does, in the order it is to be computed. */
export function affectedBy(programme: Pick<Programme, 'indicators'>, register: string): Indicator[] {
  const ordered = inOrder(programme)
  const direct = new Set(
    ordered.flatMap((indicator) => (registersBehind(indicator).includes(register) ? indicator.code : [])),
  )
  return ordered.filter((indicator) => direct.has(indicator.code) || direct.has(denominatorIndicator(indicator) ?? ''))
}
