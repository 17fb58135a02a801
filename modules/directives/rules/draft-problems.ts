import type { DraftDuty } from './draft-duty.ts'

/** What may still prevent issuing. Header: NĐ 30/2020/NĐ-CP, Điều 8; one responsible lead: NĐ 39/2022/NĐ-CP. */
export const problemCodes = [
  'number_missing',
  'symbol_missing',
  'issued_on_missing',
  'issuer_missing',
  'no_duties',
  'no_lead',
  'lead_unresolved',
  'lead_twice',
  'lead_closed',
] as const

export type ReviewProblem = {
  /** null: about the directive itself */
  draftDutyId: string | null
  code: (typeof problemCodes)[number]
  message: string
  fields: string[]
}

/** Header fields without which nothing is issued. */
export type RequiredHeader = {
  number: string | null
  symbol: string | null
  issuedOn: string | null
  issuer: string | null
}

const headerRows = [
  ['number', 'number_missing', 'Nhập số của văn bản.'],
  ['symbol', 'symbol_missing', 'Nhập ký hiệu của văn bản.'],
  ['issuedOn', 'issued_on_missing', 'Nhập ngày ban hành.'],
  ['issuer', 'issuer_missing', 'Nhập cơ quan ban hành.'],
] as const

/**
 * Everything that still prevents issuing, header first, then duties in order.
 * @param names names of the organizations that can be given duties today; an id that is missing has closed
 * @param takenOver names of today's agencies to whom the work of closed ones came, by id of the closed one
 * @param amendments how many changes it makes to duties of earlier directives; one is enough to issue it without own duties
 */
export function findProblems(
  header: RequiredHeader,
  liveDuties: readonly DraftDuty[],
  names: ReadonlyMap<string, string>,
  amendments = 0,
  takenOver: ReadonlyMap<string, readonly string[]> = new Map(),
): ReviewProblem[] {
  const problems: ReviewProblem[] = headerRows
    .filter(([field]) => header[field] === null)
    .map(([field, code, message]) => ({ draftDutyId: null, code, message, fields: [field] }))
  if (liveDuties.length === 0 && amendments === 0)
    problems.push({
      draftDutyId: null,
      code: 'no_duties',
      message: 'Chưa có nhiệm vụ nào. Chọn đoạn chữ ở cột bên trái để thêm.',
      fields: ['draftDuties'],
    })
  return [...problems, ...liveDuties.flatMap((duty) => leadProblems(duty, names, takenOver))]
}

function leadProblems(
  duty: DraftDuty,
  names: ReadonlyMap<string, string>,
  takenOver: ReadonlyMap<string, readonly string[]>,
): ReviewProblem[] {
  const problem = (code: ReviewProblem['code'], message: string) => ({
    draftDutyId: duty.id,
    code,
    message,
    fields: ['leads'],
  })
  if (duty.leads.length === 0) return [problem('no_lead', 'Chọn cơ quan chủ trì cho nhiệm vụ này.')]
  const problems = duty.leads
    .filter((lead) => lead.organizationIds.length === 0)
    .map((lead) =>
      problem('lead_unresolved', `Chọn trong danh bạ cơ quan ứng với “${lead.mention}”, hoặc thêm vào danh bạ.`),
    )
  const ids = duty.leads.flatMap((lead) => lead.organizationIds)
  for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) < at)))
    problems.push(problem('lead_twice', `${names.get(id) ?? 'Một cơ quan'} được chọn chủ trì hai lần. Bỏ bớt một lần.`))
  // One that took over everything is given the duty when it is issued; among several only a person can choose.
  const closed = [...new Set(ids)].filter((id) => !names.has(id) && takenOver.get(id)?.length !== 1)
  for (const id of closed) problems.push(problem('lead_closed', closedWords(takenOver.get(id) ?? [])))
  return problems
}

const closedWords = (today: readonly string[]): string =>
  today.length === 0
    ? 'Có cơ quan chủ trì đã ngừng hoạt động. Chọn cơ quan kế thừa.'
    : `Có cơ quan chủ trì đã sắp xếp thành ${today.join(', ')}. Chọn cơ quan tiếp nhận nhiệm vụ này.`
