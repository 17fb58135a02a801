import { gather } from '../../../ui/pictures/gather'
import type { Stage, StagedPicture, StageLink } from './cut-stages'

export type StepEntry = { stage: Stage; link: StageLink }

/** Several became one, or one became several, on a day; what went over is told beside each of the several. */
export type SuccessionStep = {
  id: string
  on: string
  actIds: string[]
  from: StepEntry[]
  to: StepEntry[]
  /** what the first do to the second, between their names */
  verb: string
}

function verbOf(links: readonly StageLink[], goingOn: ReadonlySet<string>): string {
  if (links.every(({ kind }) => kind === 'part')) return 'chuyển lĩnh vực cho'
  if (links.every(({ kind }) => kind === 'renamed')) return 'đổi tên thành'
  return links.every(({ to }) => goingOn.has(to)) ? 'nhập vào' : 'thành'
}

/** The picture as a list to be read from top to bottom: day after day, who became whom. */
export function listSteps({ stages, links }: StagedPicture): SuccessionStep[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]))
  const goingOn = new Set(links.filter(({ kind }) => kind === 'goes_on').map(({ to }) => to))
  const told = links
    .filter(({ kind }) => kind !== 'goes_on')
    .sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
  const entries = (some: readonly StageLink[], side: 'from' | 'to') =>
    some.flatMap((link): StepEntry[] => {
      const stage = byId.get(link[side])
      return stage ? [{ stage, link }] : []
    })
  const toStep = (some: readonly StageLink[], many: 'from' | 'to'): SuccessionStep[] => {
    const [first] = some
    if (!first) return []
    const [one, several] = [entries([first], many === 'from' ? 'to' : 'from'), entries(some, many)]
    return [
      {
        id: `${many} ${first.id}`,
        on: first.on,
        actIds: [...new Set(some.flatMap(({ actId }) => actId ?? []))],
        from: many === 'from' ? several : one,
        to: many === 'from' ? one : several,
        verb: verbOf(some, goingOn),
      },
    ]
  }
  const arriving = gather(told, ({ to }) => to)
  const isAlone = (id: string) => (arriving.get(id) ?? []).length === 1
  const splits = [...gather(told, ({ from }) => from).values()].filter(
    (leaving) => leaving.length > 1 && leaving.every(({ to }) => isAlone(to)),
  )
  const inSplits = new Set(splits.flat())
  const merges = [
    ...gather(
      told.filter((link) => !inSplits.has(link)),
      ({ to }) => to,
    ).values(),
  ]
  return [...splits.flatMap((some) => toStep(some, 'to')), ...merges.flatMap((some) => toStep(some, 'from'))].sort(
    (left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0),
  )
}
