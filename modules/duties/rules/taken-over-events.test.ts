import { describe, expect, it } from 'vitest'
import { foldEvents } from './fold-events.ts'
import { eventsTakenOver, type ProgressTakenOver } from './taken-over-events.ts'

const now = new Date('2026-03-02T08:00:00+07:00')
const dayOf = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
const fold = (givenOn: string | null, progress: ProgressTakenOver) => {
  const events = eventsTakenOver(givenOn, progress, now)
  const facts = events.map(({ kind, at, text }) => ({ kind, at, on: dayOf(at), text: text ?? undefined }))
  return { kinds: events.map(({ kind }) => kind), events, summary: foldEvents(facts) }
}

describe('a duty taken over', () => {
  it.each<[string, string | null, ProgressTakenOver, object, string]>([
    [
      'only given waits for its lead',
      '2026-01-10',
      { kind: 'given' },
      { stage: 'awaiting_acknowledgement' },
      '2026-01-10',
    ],
    [
      'without a day of its document was given today',
      null,
      { kind: 'given' },
      { stage: 'awaiting_acknowledgement' },
      '2026-03-02',
    ],
    [
      'of a document dated ahead was given today',
      '2026-05-01',
      { kind: 'given' },
      { stage: 'awaiting_acknowledgement' },
      '2026-03-02',
    ],
    [
      'that runs keeps the last word on it',
      '2026-01-10',
      { kind: 'running', report: 'Đang lấy ý kiến' },
      { stage: 'in_progress', lastReportText: 'Đang lấy ý kiến', completedOn: null },
      '2026-01-10',
    ],
    [
      'that runs without a word',
      null,
      { kind: 'running', report: null },
      { stage: 'in_progress', lastReportText: null },
      '2026-03-02',
    ],
    [
      'that is completed was so on the day the sheet says',
      '2026-01-10',
      { kind: 'completed', on: '2026-02-15', report: 'Đã trình' },
      { stage: 'completed', completedOn: '2026-02-15', proposedOn: '2026-02-15', lastReportText: 'Đã trình' },
      '2026-01-10',
    ],
    [
      'that was completed on the day it was given',
      '2026-02-15',
      { kind: 'completed', on: '2026-02-15', report: null },
      { stage: 'completed', completedOn: '2026-02-15' },
      '2026-02-15',
    ],
    [
      'that was completed today',
      null,
      { kind: 'completed', on: '2026-03-02', report: null },
      { stage: 'completed', completedOn: '2026-03-02' },
      '2026-03-02',
    ],
  ])('%s', (_name, givenOn, progress, summary, given) => {
    const folded = fold(givenOn, progress)
    expect(folded.summary).toMatchObject(summary)
    expect(dayOf(folded.events[0]?.at ?? now)).toBe(given)
    expect(folded.events.map(({ at }) => at.getTime())).toEqual(
      folded.events.map(({ at }) => at.getTime()).toSorted((one, other) => one - other),
    )
  })
})
