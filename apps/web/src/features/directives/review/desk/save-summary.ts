import type { AutosavePhase } from '../autosave/autosave'

export type SaveSummary = {
  /** the most pressing of all */
  phase: AutosavePhase
  savedAt: Date | null
  /** records that wait for the person: 'header', or the id of a duty */
  stuck: readonly { record: string; phase: AutosavePhase }[]
  /** records another person changed, not looked at yet */
  foreign: readonly string[]
}

type Saved = { record: string; phase: AutosavePhase; savedAt: Date | null; foreign: readonly unknown[] }

const needPerson: readonly AutosavePhase[] = ['clash', 'refused', 'incomplete']

const pressing: readonly AutosavePhase[] = ['clash', 'refused', 'failed', 'saving', 'waiting', 'incomplete', 'clean']

/** One line for many records. */
export function summarize(records: readonly Saved[]): SaveSummary {
  const phases = new Set(records.map(({ phase }) => phase))
  const times = records.flatMap(({ savedAt }) => savedAt ?? [])
  return {
    phase: pressing.find((phase) => phases.has(phase)) ?? 'clean',
    savedAt: times.sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
    stuck: records.filter(({ phase }) => needPerson.includes(phase)).map(({ record, phase }) => ({ record, phase })),
    foreign: records.filter(({ foreign }) => foreign.length > 0).map(({ record }) => record),
  }
}
