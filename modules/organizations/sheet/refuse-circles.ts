import type { Trx } from '../../../platform/db/database.ts'
import type { Judgement, NumberedRow } from '../../imports/index.ts'
import type { AgencyPlan } from './agency-plan.ts'
import { findCircles, type ParentEdge } from './circle-store.ts'
import { refuse } from './judge-agency.ts'
import type { SheetValues } from './sheet-columns.ts'

type AgencyJudgement = Judgement<AgencyPlan>
type Edge = ParentEdge & { isMove: boolean }

/** What pages of a sheet read so far would put under what; a sheet is known by its survey. */
const readSoFar = new WeakMap<object, Edge[]>()

const keyOfRow = (number: number): string => `row ${number}`

function edgeOf(judgement: AgencyJudgement | undefined, number: number): Edge | null {
  if (judgement?.verdict !== 'new' && judgement?.verdict !== 'differs') return null
  const { organizationId, row, underRow, movesTo } = judgement.plan
  const isMove = organizationId !== null
  const known = isMove ? movesTo : row.parentId
  const parent = underRow === null ? known : keyOfRow(underRow)
  const { validFrom, validTo } = row
  return parent === null ? null : { child: organizationId ?? keyOfRow(number), parent, validFrom, validTo, isMove }
}

/** Those an agency that is moved would come to lie under by rows alone: new ones none is moved under close no circle. */
function reachable(edges: readonly Edge[]): Edge[] {
  const byChild = Map.groupBy(edges, ({ child }) => child)
  const found = new Set<Edge>()
  const waiting = edges.filter(({ isMove }) => isMove)
  for (let edge = waiting.pop(); edge; edge = waiting.pop())
    if (!found.has(edge)) {
      found.add(edge)
      waiting.push(...(byChild.get(edge.parent) ?? []))
    }
  return [...found]
}

/**
 * Refuses rows by which an agency would lie under itself: by what is there, by other rows of the page, and by those of pages read before.
 * @param sheet the survey of a sheet that is being read; null where rows are being written, for then the pages before are there
 */
export async function refuseCircles(
  trx: Trx,
  tenantId: string,
  rows: readonly NumberedRow<SheetValues>[],
  judged: readonly AgencyJudgement[],
  sheet: object | null,
): Promise<AgencyJudgement[]> {
  const before = (sheet && readSoFar.get(sheet)) ?? []
  const own = rows.map(({ number }, index) => edgeOf(judged[index], number))
  const edges = [...before, ...own.filter((edge) => edge !== null)]
  const circles = await findCircles(trx, tenantId, reachable(edges))
  const isCircle = (edge: Edge | null | undefined) => edge !== null && edge !== undefined && circles.has(edge.child)
  if (sheet) readSoFar.set(sheet, [...before, ...own.filter((edge) => edge !== null && !isCircle(edge))] as Edge[])
  return judged.map((judgement, index) =>
    isCircle(own[index])
      ? refuse(
          'parent',
          'Cơ quan cấp trên này đang trực thuộc chính cơ quan của dòng, trong danh bạ hoặc theo dòng khác của bảng. Chọn cơ quan khác.',
        )
      : judgement,
  )
}
