import type { SuccessionAct } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import type { PlacedFlow } from '../../../ui/pictures/flow'
import { flowLetters as letters } from '../../../ui/pictures/flow-picture-parts'
import { layOutFlow } from '../../../ui/pictures/lay-out-flow'
import { textWidth } from '../../../ui/pictures/text-width'
import { wrapWords } from '../../../ui/pictures/wrap-words'
import { cutStages, type Stage, type StagedPicture, type StageLink } from './cut-stages'
import { actName, linkLabels, stageDetails } from './stage-words'
import type { SuccessionFacts } from './succession-facts'
import { agencySubject, type SuccessionSubject } from './succession-subject'

/** Bands where few meet at a box, where many do, where a great many do. */
const thickness = { whole: [8, 4, 2.5], renamed: [8, 4, 2.5], part: [4, 3, 2], goes_on: [2, 2, 1.5] }
const [many, greatMany] = [10, 24]
/** Room inside a box above and below its words, and between boxes. */
const [ample, tight] = [
  { padding: 10, between: 12 },
  { padding: 6, between: 6 },
]
const [labelMargin, leastCurve] = [14, 48]

export type SuccessionBox = { stage: Stage; nameLines: string[]; detailLines: string[] }
export type SuccessionBand = { link: StageLink; labelLines: string[] }
export type SuccessionHead = { day: string | null; dayWords: string; actLines: string[] }

export type SuccessionLayout = StagedPicture & {
  boxes: SuccessionBox[]
  bands: SuccessionBand[]
  /** above each column */
  heads: SuccessionHead[]
  flow: PlacedFlow
}

/**
 * The drawing of successions: a column of boxes for the time between two days, the day and the legal documents above it,
 * bands from those before to those after, the fields of work where only some went over.
 * @param room width in pixels there is; with many columns the picture is wider and scrolls
 */
export function layOutSuccessions(
  facts: SuccessionFacts,
  room: number,
  subject: SuccessionSubject = agencySubject,
): SuccessionLayout {
  const staged = cutStages(facts)
  const crowd = Math.max(0, ...countEnds(staged.links))
  const starts = new Map(staged.stages.map(({ id, start }) => [id, start]))
  const labelled = new Set(
    staged.links.flatMap((link) => (linkLabels(link).length > 0 ? [starts.get(link.to) ?? 0] : [])),
  )
  const gaps = Array.from({ length: staged.days.length + 1 }, (_, column) => gapBefore(column, labelled, crowd, room))
  const columnWidth = widthOfColumns(gaps, room)
  const boxes = staged.stages.map((stage): SuccessionBox => {
    const width = columnWidth - 2 * letters.padding
    return {
      stage,
      nameLines: wrapWords(stage.name, width, letters.name.size),
      detailLines: stageDetails(stage, subject).flatMap((detail) => wrapWords(detail, width, letters.detail.size)),
    }
  })
  const bands = staged.links.map((link): SuccessionBand => {
    const width = (gaps[starts.get(link.to) ?? 0] ?? 0) - labelMargin - leastCurve
    return { link, labelLines: linkLabels(link).flatMap((words) => wrapWords(words, width, letters.label.size, 2)) }
  })
  const spacing = crowd > many ? tight : ample
  const flow = layOutFlow(
    boxes.map(({ stage: { id, start, end }, nameLines, detailLines }) => ({
      id,
      start,
      end,
      height: nameLines.length * letters.name.line + detailLines.length * letters.detail.line + 2 * spacing.padding,
    })),
    bands.map(({ link: { id, from, to, kind }, labelLines }) => ({
      id,
      from,
      to,
      thickness: thickness[kind][crowd > greatMany ? 2 : crowd > many ? 1 : 0] ?? 2,
      labelWidth: Math.max(0, ...labelLines.map((line) => textWidth(line, letters.label.size))),
      labelHeight: labelLines.length * letters.label.line,
    })),
    { columns: gaps.map((gap) => ({ width: columnWidth, gapBefore: gap })), between: spacing.between },
  )
  return { ...staged, boxes, bands, heads: toHeads(staged, facts.acts, columnWidth), flow }
}

/** How many bands leave or reach each box. */
function countEnds(links: readonly StageLink[]): number[] {
  const counts = new Map<string, number>()
  for (const { from, to } of links)
    for (const end of [`from ${from}`, `to ${to}`]) counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts.values()]
}

function gapBefore(column: number, labelled: ReadonlySet<number>, crowd: number, room: number): number {
  if (column === 0) return 0
  if (labelled.has(column)) return room >= 1100 ? 240 : 164
  if (crowd > many) return room >= 900 ? 200 : 140
  return room >= 900 ? 110 : 72
}

function widthOfColumns(gaps: readonly number[], room: number): number {
  const left = room - gaps.reduce((sum, gap) => sum + gap, 0)
  return Math.floor(Math.min(300, Math.max(160, left / gaps.length)))
}

function toHeads({ days, links }: StagedPicture, acts: readonly SuccessionAct[], width: number): SuccessionHead[] {
  const first = days[0]
  if (first === undefined) return []
  const byId = new Map(acts.map((act) => [act.id, act]))
  const headOf = (day: string): SuccessionHead => {
    const ids = new Set(links.flatMap(({ on, actId }) => (on === day && actId ? [actId] : [])))
    const named = [...ids].flatMap((id) => byId.get(id) ?? []).map(actName)
    return {
      day,
      dayWords: `Từ ${formatDate(day)}`,
      actLines: wrapWords(named.join('; '), width, letters.detail.size, 3),
    }
  }
  return [{ day: null, dayWords: `Trước ${formatDate(first)}`, actLines: [] }, ...days.map(headOf)]
}
