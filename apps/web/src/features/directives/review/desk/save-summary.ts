import type { AutosavePhase } from '../autosave/autosave'

export type SaveSummary = {
  /** the most pressing of all */
  phase: AutosavePhase
  savedAt: Date | null
  /** records that are not with the server yet */
  open: number
}

type Saved = { phase: AutosavePhase; savedAt: Date | null }

const pressing: readonly AutosavePhase[] = ['clash', 'refused', 'failed', 'saving', 'waiting', 'incomplete', 'clean']

/** One line for many records. */
export function summarize(records: readonly Saved[]): SaveSummary {
  const phases = new Set(records.map(({ phase }) => phase))
  const times = records.flatMap(({ savedAt }) => savedAt ?? [])
  return {
    phase: pressing.find((phase) => phases.has(phase)) ?? 'clean',
    savedAt: times.sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
    open: records.filter(({ phase }) => phase !== 'clean').length,
  }
}
