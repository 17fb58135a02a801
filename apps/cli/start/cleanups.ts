import { setTimeout as wait } from 'node:timers/promises'
import type { Progress } from '../terminal/progress.ts'

type Cleanup = { title: string | null; work: () => Promise<unknown>; limitMs: number }

export type Cleanups = {
  /** `title` is shown while it runs; null runs silently. */
  add(title: string | null, work: () => Promise<unknown>, limitMs?: number): void
  run(progress: Progress): Promise<void>
}

async function runWithin({ work, limitMs }: Cleanup): Promise<void> {
  const limit = new AbortController()
  const late = wait(limitMs, undefined, { signal: limit.signal }).catch(() => {})
  await Promise.race([work(), late]).finally(() => limit.abort())
}

/** What must be undone, last first. A step that fails or exceeds its limit does not keep the others from running. */
export function createCleanups(): Cleanups {
  const steps: Cleanup[] = []
  return {
    add: (title, work, limitMs = 45_000) => void steps.push({ title, work, limitMs }),
    async run(progress) {
      for (let step = steps.pop(); step; step = steps.pop()) {
        const current = step
        const undone = current.title ? progress.step(current.title, () => runWithin(current)) : runWithin(current)
        await undone.catch(() => {})
      }
    },
  }
}
