/** A sum; of whole numbers to the last đồng, null where it passes 2^53 and could not be kept exactly. */
export function exactSum(numbers: readonly number[]): number | null {
  const whole = numbers.every(Number.isSafeInteger)
  const total = numbers.reduce((sum, number) => sum + number, 0)
  if (!whole || numbers.reduce((sum, number) => sum + Math.abs(number), 0) <= Number.MAX_SAFE_INTEGER) return total
  const exact = Number(numbers.reduce((sum, number) => sum + BigInt(number), 0n))
  return Number.isSafeInteger(exact) ? exact : null
}
