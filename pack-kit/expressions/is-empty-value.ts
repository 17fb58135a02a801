/** Whether nothing is known: nothing there, blank words, an empty list, a number that is none. */
export function isEmptyValue(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) ? value.length === 0 : typeof value === 'number' && !Number.isFinite(value)
}
