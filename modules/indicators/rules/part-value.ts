import type { Threshold } from '../../../pack-kit/index.ts'

/**
 * What is known of a part that counts records: nothing of a unit without any; where some do not say enough, only that there is one,
 * and only while no amount is required.
 */
export function partValue(
  counted: { of: number; count: number; unknown: number } | undefined,
  thresholds: readonly Threshold[],
): number | null {
  if (counted === undefined || counted.of === 0) return null
  if (counted.unknown === 0) return counted.count
  const isAmount = thresholds.some((threshold) => 'atLeast' in threshold || 'atMost' in threshold)
  return isAmount || counted.count === 0 ? null : counted.count
}
