export type ConfidenceLevel = 'sure' | 'check' | 'unreadable'

/** 0.85 and above may be trusted at a glance; below 0.35 the machine is guessing and says so. */
export function confidenceLevel(value: number | null): ConfidenceLevel {
  if (value === null || value < 0.35) return 'unreadable'
  return value >= 0.85 ? 'sure' : 'check'
}
