import type { FactLink, FactNode, NameInTime, SuccessionFacts } from './succession-facts'

/** A unit between two days on which something happened to it: one box of the picture. */
export type Stage = {
  id: string
  node: FactNode
  /** as it was called at the end of the stage, or today */
  name: string
  /** other names within the stage */
  formerNames: NameInTime[]
  laterNames: NameInTime[]
  /** the days that cut it off (yyyy-mm-dd); null where nothing happened before or after */
  since: string | null
  until: string | null
  /** columns in which it stands: column n lies between the n-th day and the next */
  start: number
  end: number
}

/** Who became whom: everything, some fields of work, the same agency going on, the same under another name. */
export type StageLink = {
  id: string
  from: string
  to: string
  on: string
  kind: 'whole' | 'part' | 'goes_on' | 'renamed'
  fields: string[]
  certainty: FactLink['certainty']
  actId: string | null
  /** the succession it stands for */
  link: FactLink | null
}

export type StagedPicture = { days: string[]; stages: Stage[]; links: StageLink[] }

const distinctDays = (days: readonly string[]): string[] => [...new Set(days)].sort()

/** Days on which a unit got another name, and by what. */
export const renamesOf = ({ names }: FactNode): NameInTime[] =>
  names.filter(({ name, validFrom }, index) => {
    const before = names[index - 1]
    return before !== undefined && before.validTo === validFrom && before.name !== name
  })

/**
 * Cuts the lives of agencies where something happened to them, so that every link runs from one column to the next, even
 * when fields of work go there and back. A change of name cuts only on a day on which others were reorganized too, or when
 * there is nothing else to show.
 */
export function cutStages({ nodes, links }: SuccessionFacts): StagedPicture {
  const known = new Set(nodes.map(({ id }) => id))
  const sound = links.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId) && fromId !== toId)
  const days = distinctDays(
    sound.length > 0 ? sound.map(({ on }) => on) : nodes.flatMap(renamesOf).map(({ validFrom }) => validFrom),
  )
  const dayNumber = new Map(days.map((day, index) => [day, index]))
  const cut = nodes.map((node) => cutLife(node, sound, dayNumber))
  const ending = new Map(cut.flatMap(({ stages }) => stages.map(({ id, node, until }) => [`${node.id} ${until}`, id])))
  const beginning = new Map(
    cut.flatMap(({ stages }) => stages.map(({ id, node, since }) => [`${node.id} ${since}`, id])),
  )
  const taken = sound.flatMap((link, index): StageLink[] => {
    const [from, to] = [ending.get(`${link.fromId} ${link.on}`), beginning.get(`${link.toId} ${link.on}`)]
    if (!from || !to) return []
    const { on, certainty, actId } = link
    const fields = link.fields?.map(({ name }) => name) ?? []
    return [{ id: `link-${index}`, from, to, on, kind: link.fields ? 'part' : 'whole', fields, certainty, actId, link }]
  })
  return {
    days,
    stages: cut.flatMap(({ stages }) => stages),
    links: [...taken, ...cut.flatMap(({ stages }) => stages.flatMap((stage, index) => goOn(stage, stages[index + 1])))],
  }
}

function cutLife(node: FactNode, links: readonly FactLink[], dayNumber: ReadonlyMap<string, number>) {
  const given = new Set(links.filter(({ fromId }) => fromId === node.id).map(({ on }) => on))
  const received = new Set(links.filter(({ toId }) => toId === node.id).map(({ on }) => on))
  const renamed = new Set(renamesOf(node).flatMap(({ validFrom }) => (dayNumber.has(validFrom) ? [validFrom] : [])))
  const cuts = distinctDays([...given, ...received, ...renamed])
  const [first, last] = [cuts[0], cuts[cuts.length - 1]]
  if (first === undefined || last === undefined) return { stages: [toStage(node, null, null, dayNumber)] }
  const wasThere = given.has(first) || renamed.has(first) || node.validFrom < first
  const isThere = received.has(last) || renamed.has(last) || node.validTo === null || node.validTo > last
  return {
    stages: [
      ...(wasThere ? [toStage(node, null, first, dayNumber)] : []),
      ...cuts.slice(1).map((until, index) => toStage(node, cuts[index] ?? null, until, dayNumber)),
      ...(isThere ? [toStage(node, last, null, dayNumber)] : []),
    ],
  }
}

function toStage(
  node: FactNode,
  since: string | null,
  until: string | null,
  dayNumber: ReadonlyMap<string, number>,
): Stage {
  const names = node.names.filter(
    ({ validFrom, validTo }) =>
      (until === null || validFrom < until) && (since === null || validTo === null || validTo > since),
  )
  const lastIndex = names.length - 1
  const ofToday = names.findIndex(({ name }) => name === node.name)
  const shown = until !== null ? lastIndex : ofToday >= 0 ? ofToday : 0
  const after = since === null ? null : (dayNumber.get(since) ?? 0) + 1
  const before = until === null ? null : (dayNumber.get(until) ?? 0)
  return {
    id: `${node.id} ${since ?? ''}`,
    node,
    name: names[shown]?.name ?? node.name,
    formerNames: names.slice(0, Math.max(0, shown)),
    laterNames: names.slice(shown + 1),
    since,
    until,
    start: after ?? before ?? 0,
    end: before ?? after ?? 0,
  }
}

function goOn(stage: Stage, next: Stage | undefined): StageLink[] {
  if (!next || next.since === null || stage.until !== next.since) return []
  const on = next.since
  const rename = renamesOf(next.node).find(({ validFrom }) => validFrom === on)
  const common = { id: `on-${next.id}`, from: stage.id, to: next.id, on, fields: [], link: null }
  return [{ ...common, kind: rename ? 'renamed' : 'goes_on', certainty: 'confirmed', actId: rename?.actId ?? null }]
}
