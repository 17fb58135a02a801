import type { DutyEventKind } from './duty-event.ts'

/** How far a duty had come when it was taken over from a sheet. Days yyyy-mm-dd. */
export type ProgressTakenOver =
  | { kind: 'given' }
  | { kind: 'running'; report: string | null }
  | { kind: 'completed'; on: string; report: string | null }

/** What happened to it, as far as the sheet tells: written as events, each marked as taken over. */
export type EventTakenOver = { kind: DutyEventKind; at: Date; text: string | null }

const noonOf = (day: string): Date => new Date(`${day}T12:00:00+07:00`)
const later = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)

/**
 * The history of a duty that a sheet tells of in one line. It was given on the day of its document, where that is known and past; what
 * is completed was proposed on the day the sheet says, for that day counts; who judges it is whoever takes it over, now.
 * @param givenOn day of the document (yyyy-mm-dd), null where none is told
 */
export function eventsTakenOver(givenOn: string | null, progress: ProgressTakenOver, now: Date): EventTakenOver[] {
  const given = earliest([givenOn === null ? now : noonOf(givenOn), ...endsOf(progress), now])
  const assigned: EventTakenOver = { kind: 'assigned', at: given, text: null }
  if (progress.kind === 'given') return [assigned]
  const taken: EventTakenOver = { kind: 'acknowledged', at: later(given, 1), text: null }
  const reported = (at: Date): EventTakenOver[] =>
    progress.report === null ? [] : [{ kind: 'progress_reported', at, text: progress.report }]
  if (progress.kind === 'running')
    return [assigned, taken, ...reported(new Date(Math.max(now.getTime(), given.getTime() + 2)))]
  const done = new Date(Math.max(noonOf(progress.on).getTime(), given.getTime()))
  return [
    assigned,
    taken,
    ...reported(later(done, 2)),
    { kind: 'completion_proposed', at: later(done, 3), text: null },
    { kind: 'completion_accepted', at: new Date(Math.max(now.getTime(), done.getTime() + 4)), text: null },
  ]
}

const endsOf = (progress: ProgressTakenOver): Date[] => (progress.kind === 'completed' ? [noonOf(progress.on)] : [])

const earliest = (moments: readonly Date[]): Date => new Date(Math.min(...moments.map((moment) => moment.getTime())))
