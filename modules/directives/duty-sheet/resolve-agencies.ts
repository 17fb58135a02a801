import type { Trx } from '../../../platform/db/database.ts'
import { agencyNames, loadDirectory, organizationHistory, resolveMention } from '../../organizations/index.ts'

/** An agency as a row names it, on the day of the row's document (yyyy-mm-dd; today where it has none). */
export type NamedAgency = { text: string; on: string }

/** Who is meant. `closed`: it has ended; `successors`: the living agencies its work came to. */
export type ResolvedAgency =
  | { id: string; name: string; closed: boolean; successors: readonly { id: string; name: string }[] }
  /** "các sở, ngành liên quan": nobody alone */
  | { collective: true }
  | { problem: string }

const mostNamed = 3

/** Who each of these is, by any name, short name or code on its day, else today; all at once, each asked once. */
export async function resolveAgencies(
  trx: Trx,
  tenantId: string,
  named: readonly NamedAgency[],
  today: string,
): Promise<(agency: NamedAgency) => ResolvedAgency> {
  const keyOf = ({ text, on }: NamedAgency) => `${on}\n${text}`
  const asked = [...new Map(named.map((agency) => [keyOf(agency), agency])).values()]
  const then = await agencyNames.findCited(trx, tenantId, asked.map(toCited))
  const found = new Map(asked.map((agency, index) => [keyOf(agency), then[index]]))
  const late = asked.filter((agency) => isProblem(found.get(keyOf(agency))) && agency.on !== today)
  const now = await agencyNames.findCited(
    trx,
    tenantId,
    late.map(({ text }) => toCited({ text, on: today })),
  )
  for (const [index, agency] of late.entries()) {
    const answer = now[index]
    if (answer && !isProblem(answer)) found.set(keyOf(agency), answer)
  }
  const ended = [...found.values()].flatMap((answer) =>
    answer && 'found' in answer && answer.found.lifeTo !== null && answer.found.lifeTo <= today
      ? [answer.found.organizationId]
      : [],
  )
  const successors = Map.groupBy(
    await organizationHistory.findCurrentUnits(trx, tenantId, [...new Set(ended)], today),
    ({ organizationId }) => organizationId,
  )
  const nearest = await suggestFor(
    trx,
    tenantId,
    asked.filter((agency) => isProblem(found.get(keyOf(agency)))),
    today,
  )
  return (agency) => {
    const answer = found.get(keyOf(agency))
    if (answer === undefined) return { problem: 'Chưa tra được cơ quan này.' }
    if ('problem' in answer) return nearest(agency.text, answer.problem)
    const { organizationId: id, name } = answer.found
    return { id, name, closed: ended.includes(id), successors: successors.get(id) ?? [] }
  }
}

const toCited = ({ text, on }: NamedAgency) => ({ text, within: null, on })

const isProblem = (answer: object | undefined): boolean => answer !== undefined && 'problem' in answer

/** What is not found is either a phrase for many, or is answered with the names nearest to it. */
async function suggestFor(trx: Trx, tenantId: string, unknown: readonly NamedAgency[], today: string) {
  if (unknown.length === 0) return (): ResolvedAgency => ({ problem: '' })
  const directory = await loadDirectory(trx, tenantId, today)
  const answers = new Map<string, ReturnType<typeof resolveMention>>()
  for (const { text } of unknown) if (!answers.has(text)) answers.set(text, resolveMention(directory, text))
  return (text: string, problem: string): ResolvedAgency => {
    const answer = answers.get(text)
    if (answer?.collective) return { collective: true }
    const names = (answer?.suggestions ?? []).slice(0, mostNamed).map(({ name }) => `“${name}”`)
    return { problem: names.length === 0 ? problem : `${problem} Gần giống: ${names.join(', ')}.` }
  }
}
