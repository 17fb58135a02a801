type Living = { id: string; name: string }

/** Who a name of a row means, as `resolveAgencies` answers. */
export type Resolved =
  | (Living & { closed: boolean; successors: readonly Living[] })
  | { collective: true }
  | { problem: string }

type Message = { column: string | null; text: string }
type Change = { column: string; before: string; after: string }

export type SettledAgencies = {
  /** whom the sheet names, and who leads today */
  firstLeadId: string
  leadId: string
  coordinators: { organizationId: string | null; mention: string }[]
  /** What would be written otherwise than the row says, if somebody chooses it; with the reason. */
  proposals: Change[]
  notes: Message[]
}

const refuse = (column: string, text: string) => ({ faults: [{ column, text }] })
const namesOf = (units: readonly Living[]) => units.map(({ name }) => `“${name}”`).join(', ')

/**
 * One lead and those who help it. A cell with several leads, or an agency that has ended, is never settled unasked: what could be
 * written in its stead is proposed.
 */
export function settleAgencies(
  leads: readonly { text: string; who: Resolved }[],
  helpers: readonly { text: string; who: Resolved }[],
): { settled: SettledAgencies } | { faults: Message[] } {
  const faults = [
    ...leads.flatMap(({ text, who }) => faultOf('lead', text, who)),
    ...helpers.flatMap(({ who }) => ('problem' in who ? [{ column: 'coordinators', text: who.problem }] : [])),
  ]
  if (faults.length > 0) return { faults }
  const known = leads.flatMap(({ who }) => ('id' in who ? [who] : []))
  const [first, ...others] = known
  if (!first) return refuse('lead', 'Chưa có cơ quan chủ trì.')
  const today = livingOf(first)
  if (today === null)
    return refuse(
      'lead',
      first.successors.length === 0
        ? `“${first.name}” đã kết thúc hoạt động và không có cơ quan kế thừa. Ghi cơ quan chủ trì hiện nay.`
        : `“${first.name}” đã kết thúc hoạt động; kế thừa là ${namesOf(first.successors)}. Ghi một cơ quan trong số đó.`,
    )
  const notes: Message[] = []
  const proposals: Change[] = []
  const written = leads.map(({ text }) => text).join('; ')
  if (others.length > 0)
    notes.push({
      column: 'lead',
      text: `Ô này có ${known.length} cơ quan. Một nhiệm vụ chỉ có một cơ quan chủ trì (Nghị định 39/2022/NĐ-CP): tách thành nhiều dòng, hoặc chọn dòng này để giao ${today.name} chủ trì, các cơ quan còn lại phối hợp.`,
    })
  if (first.closed)
    notes.push({
      column: 'lead',
      text: `“${first.name}” đã kết thúc hoạt động, kế thừa là “${today.name}”. Chọn dòng này để giao cơ quan kế thừa.`,
    })
  if (others.length > 0 || first.closed) proposals.push({ column: 'lead', before: written, after: today.name })
  const added = others.map((other) => ({ text: other.name, who: other }))
  const coordinators = [...added, ...helpers].map((helper) => settleHelper(helper, proposals, notes))
  return {
    settled: { firstLeadId: first.id, leadId: today.id, coordinators: once(coordinators, today.id), proposals, notes },
  }
}

function faultOf(column: string, text: string, who: Resolved): Message[] {
  if ('problem' in who) return [{ column, text: who.problem }]
  return 'collective' in who
    ? [{ column, text: `“${text}” không phải một cơ quan. Ghi tên cơ quan chủ trì, mỗi cơ quan một dòng.` }]
    : []
}

const livingOf = (unit: Living & { closed: boolean; successors: readonly Living[] }): Living | null => {
  if (!unit.closed) return unit
  const [only, ...more] = unit.successors
  return only && more.length === 0 ? only : null
}

/** One that ended without one successor keeps its words, as a phrase for many does. */
function settleHelper({ text, who }: { text: string; who: Resolved }, proposals: Change[], notes: Message[]) {
  if (!('id' in who)) return { organizationId: null, mention: text }
  const living = livingOf(who)
  if (living === null) {
    notes.push({ column: 'coordinators', text: `“${who.name}” đã kết thúc hoạt động nên chỉ giữ tên gọi.` })
    return { organizationId: null, mention: text }
  }
  if (who.closed) proposals.push({ column: 'coordinators', before: who.name, after: living.name })
  return { organizationId: living.id, mention: text }
}

const once = (coordinators: { organizationId: string | null; mention: string }[], leadId: string) =>
  coordinators.filter(
    ({ organizationId, mention }, index) =>
      organizationId !== leadId &&
      coordinators.findIndex((other) =>
        organizationId === null ? other.mention === mention : other.organizationId === organizationId,
      ) === index,
  )
