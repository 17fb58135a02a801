import type { Reorganization } from '../../api/operations'

type Followed = Pick<Reorganization, 'id' | 'state' | 'run'>

/** Duties of reorganizations that wait until the office chooses who takes them over, and where; null when none does. */
export function waitingChoices(reorganizations: readonly Followed[]): { count: number; href: string } | null {
  const waiting = reorganizations.filter(({ state, run }) => state === 'followed' && run !== null && run.leftOver > 0)
  const [only, ...others] = waiting
  if (!only) return null
  const count = waiting.reduce((sum, { run }) => sum + (run?.leftOver ?? 0), 0)
  return { count, href: others.length === 0 ? `/sap-xep/${only.id}` : '/sap-xep' }
}
