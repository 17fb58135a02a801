import type { SuccessionAct } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { beginSmall } from '../../../ui/text/first-letter'
import { cutStages, renamesOf } from './cut-stages'
import { actName } from './stage-words'
import type { FactNode, SuccessionFacts } from './succession-facts'
import { agencySubject, type SuccessionSubject, subjectHead } from './succession-subject'

/** A line of the table that says what the picture shows. */
export type SuccessionRow = {
  id: string
  /** names as of that time; null: there was nobody, or nobody took over */
  before: string | null
  after: string | null
  /** yyyy-mm-dd */
  on: string
  act: SuccessionAct | null
  fields: string
  notes: string[]
}

const unsure = (is: boolean) => (is ? ['Cần xác nhận'] : [])

/** What is not sure of the units themselves, and why. */
const doubts = (...nodes: FactNode[]): string[] =>
  nodes.flatMap(({ name, certainty, note }) =>
    certainty === 'uncertain' ? [`${name}: cần xác nhận${note ? ` (${note})` : ''}`] : [],
  )

/** Every fact of the picture, oldest first: who became whom, other names, ends and beginnings without anybody. */
export function listRows(facts: SuccessionFacts, subject: SuccessionSubject = agencySubject): SuccessionRow[] {
  const [noun, head] = [subject.noun, subjectHead(subject)]
  const acts = new Map(facts.acts.map((act) => [act.id, act]))
  const actOf = (id: string | null) => (id ? (acts.get(id) ?? null) : null)
  const { stages, links } = cutStages(facts)
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]))
  const goingOn = new Set(links.filter(({ kind }) => kind === 'goes_on' || kind === 'renamed').map(({ to }) => to))
  const taken = links.flatMap(({ id, from, to, on, fields, certainty, actId, link }): SuccessionRow[] => {
    const [before, after] = [stageOf.get(from), stageOf.get(to)]
    if (!link || !before || !after) return []
    const { otherSuccessors } = before.node
    const notes = [
      ...unsure(certainty === 'uncertain'),
      ...doubts(before.node, after.node),
      ...(link.ends ? [] : [`${head} trước tiếp tục hoạt động`]),
      ...(goingOn.has(to) ? [`${head} sau đã có từ trước`] : []),
      ...(otherSuccessors > 0 ? [`${head} trước còn ${otherSuccessors} ${noun} kế thừa khác`] : []),
    ]
    const words = link.fields === null ? 'Mọi lĩnh vực' : fields.join('; ')
    return [{ id, before: before.name, after: after.name, on, act: actOf(actId), fields: words, notes }]
  })
  const changed = facts.nodes.flatMap((node) => [...renameRows(node, actOf), ...loneRows(node, facts, actOf, noun)])
  return [...taken, ...changed].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
}

type ActOf = (id: string | null) => SuccessionAct | null

const renameRows = (node: FactNode, actOf: ActOf): SuccessionRow[] =>
  renamesOf(node).map(({ name, validFrom, actId }) => ({
    id: `${node.id} name ${validFrom}`,
    before: node.names[node.names.findIndex((one) => one.validFrom === validFrom) - 1]?.name ?? null,
    after: name,
    on: validFrom,
    act: actOf(actId),
    fields: '',
    notes: ['Đổi tên'],
  }))

/** Ends without a successor, and beginnings by a reorganization without a predecessor. */
function loneRows(node: FactNode, { links }: SuccessionFacts, actOf: ActOf, noun: string): SuccessionRow[] {
  if (node.guest) return []
  const { id, name, names, validFrom, validTo, endedByActId, otherSuccessors, otherPredecessors } = node
  const first = names[0]
  const isTakenOver =
    otherSuccessors > 0 || links.some(({ fromId, on, ends }) => fromId === id && ends && on === validTo)
  const takesOver = otherPredecessors > 0 || links.some(({ toId, on }) => toId === id && on === validFrom)
  const common = { fields: '', after: null, before: null }
  return [
    ...(validTo !== null && !isTakenOver
      ? [
          {
            ...common,
            id: `${id} end`,
            before: name,
            on: validTo,
            act: actOf(endedByActId),
            notes: ['Kết thúc hoạt động', `Không có ${noun} kế thừa`, ...doubts(node)],
          },
        ]
      : []),
    ...(first?.actId && !takesOver
      ? [
          {
            ...common,
            id: `${id} begin`,
            after: first.name,
            on: validFrom,
            act: actOf(first.actId),
            notes: ['Thành lập mới', ...doubts(node)],
          },
        ]
      : []),
  ]
}

/** '11/NQ-HĐND ngày 20/02/2025'. */
export const rowAct = ({ act }: SuccessionRow): string =>
  act ? `${actName(act)}${act.documentIssuedOn ? ` ngày ${formatDate(act.documentIssuedOn)}` : ''}` : ''

/** A change of which there is nothing to draw: 'Kết thúc hoạt động ngày 01/09/2025, theo 29/NQ-HĐND; không có …'. */
export function tellRow({ notes: [what, ...others], on, act }: SuccessionRow): string {
  const by = act ? `, theo ${actName(act)}` : ''
  const more = others.map((note) => `; ${beginSmall(note)}`).join('')
  return `${what} ngày ${formatDate(on)}${by}${more}.`
}
