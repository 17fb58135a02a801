const minute = 60_000

/** Minutes between one failed attempt and the next; the last is kept to. */
const waits = [1, 5, 15, 60] as const

/** Mails and deliveries are tried for about two days. */
export const mostAttempts = 50

/** When to try again after so many failed attempts (1: the first); null: given up. */
export function nextAttemptAt(attempts: number, failedAt: Date): Date | null {
  if (attempts >= mostAttempts) return null
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? waits[0]
  return new Date(failedAt.getTime() + wait * minute)
}
