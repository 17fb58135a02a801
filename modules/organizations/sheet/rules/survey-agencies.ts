import { foldName } from '../../rules/fold-name.ts'
import { readReference } from './read-reference.ts'
import { holdsOn, overlaps, type Period, periodOf } from './sheet-period.ts'

type Row = {
  number: number
  values: {
    code: string | null
    name: string | null
    kind: string | null
    level: string | null
    parent: string | null
    validFrom: string | null
    validTo: string | null
  }
}

type Message = { column: string | null; text: string }

/** A row as other rows see it. */
export type SheetAgency = Period & {
  number: number
  code: string | null
  nameKey: string
  kind: string | null
  level: string | null
  /** how its parent is named, folded; null for none */
  parentKey: string | null
  parent: ReturnType<typeof readReference> | null
}

export type AgencySurvey = {
  messages: ReadonlyMap<number, readonly Message[]>
  depthOf(number: number): number
  /** rows of the sheet, other than `number`, that a cell may mean on a day (null: whenever) */
  meantBy(reference: ReturnType<typeof readReference>, number: number, day: string | null): readonly SheetAgency[]
  /** how many rows have the name, kind and level of a row in some of its days, itself included */
  countAlike(row: Row): number
}

/**
 * What the rows of a sheet of agencies say of each other: doubled codes and names within the same days, circles of "Trực thuộc", and how
 * deep each lies under the others.
 */
export async function surveyAgencies(rows: AsyncIterable<Row>): Promise<AgencySurvey> {
  const agencies: SheetAgency[] = []
  for await (const { number, values } of rows) agencies.push(toAgency(number, values))
  const byCode = group(agencies, ({ code }) => code)
  const byName = group(agencies, ({ nameKey }) => nameKey)
  const meantBy: AgencySurvey['meantBy'] = ({ code, name, under }, number, day) => {
    const found = code === null ? byName.get(foldName(name ?? '')) : byCode.get(code)
    return (found ?? []).filter(
      (agency) =>
        agency.number !== number &&
        (day === null || holdsOn(agency, day)) &&
        (under === null || isUnder(agency, foldName(under), byCode)),
    )
  }
  const messages = new Map<number, Message[]>()
  const say = (number: number, column: string, text: string) =>
    messages.set(number, [...(messages.get(number) ?? []), { column, text }])
  sayDoubled(byCode, 'code', 'Mã này', say)
  const named = group(agencies, ({ nameKey, parentKey }) => `${nameKey}\n${parentKey ?? ''}`)
  sayDoubled(named, 'name', 'Cơ quan này', say)
  const depths = findDepths(agencies, meantBy, say)
  const counts = new Map<string, number>()
  const countAlike: AgencySurvey['countAlike'] = ({ number, values }) => {
    const row = toAgency(number, values)
    const { nameKey, kind, level, from, to } = row
    // Thousands of rows share a name and their days: they are counted once.
    const key = JSON.stringify([nameKey, kind, level, from, to])
    const isAlike = (other: SheetAgency) => other.kind === kind && other.level === level && overlaps(other, row)
    const count = counts.get(key) ?? byName.get(nameKey)?.filter(isAlike).length ?? 0
    counts.set(key, count)
    return count
  }
  return { messages, meantBy, countAlike, depthOf: (number) => depths.get(number) ?? 0 }
}

/** Whether a row says, by name or by the code of another row, that it lies under an agency of this folded name. */
function isUnder(
  { parent }: SheetAgency,
  nameKey: string,
  byCode: ReadonlyMap<string, readonly SheetAgency[]>,
): boolean {
  if (parent === null) return false
  if (parent.name !== null) return foldName(parent.name) === nameKey
  return byCode.get(parent.code ?? '')?.some((above) => above.nameKey === nameKey) ?? false
}

function toAgency(number: number, values: Row['values']): SheetAgency {
  const parent = values.parent === null ? null : readReference(values.parent)
  const parentKey = parent && (parent.code ?? `${foldName(parent.name ?? '')}\n${foldName(parent.under ?? '')}`)
  const { code, name, kind, level } = values
  return { number, code, nameKey: foldName(name ?? ''), kind, level, parent, parentKey, ...periodOf(values) }
}

function group(
  agencies: readonly SheetAgency[],
  keyOf: (agency: SheetAgency) => string | null,
): Map<string, SheetAgency[]> {
  const groups = new Map<string, SheetAgency[]>()
  for (const agency of agencies) {
    const key = keyOf(agency)
    if (key === null) continue
    const same = groups.get(key)
    if (same) same.push(agency)
    else groups.set(key, [agency])
  }
  return groups
}

type Say = (number: number, column: string, text: string) => void

function sayDoubled(groups: ReadonlyMap<string, readonly SheetAgency[]>, column: string, what: string, say: Say): void {
  for (const same of groups.values())
    for (const [index, agency] of same.entries()) {
      const first = same.slice(0, index).find((other) => overlaps(agency, other))
      if (first)
        say(
          agency.number,
          column,
          `${what} đã có ở dòng ${first.number} trong cùng thời gian. Bỏ một dòng, hoặc sửa “Từ ngày”, “Đến ngày”.`,
        )
    }
}

/** Depth by the rows named in "Trực thuộc"; rows that run in circles are told and have none. */
function findDepths(agencies: readonly SheetAgency[], meantBy: AgencySurvey['meantBy'], say: Say): Map<number, number> {
  const above = new Map<number, SheetAgency>()
  for (const agency of agencies) {
    const [only, ...others] = agency.parent ? meantBy(agency.parent, agency.number, agency.from) : []
    if (only && others.length === 0) above.set(agency.number, only)
  }
  const depths = new Map<number, number>()
  for (const agency of agencies) {
    const line: SheetAgency[] = []
    const inLine = new Set<number>()
    let at: SheetAgency | undefined = agency
    for (; at && !depths.has(at.number) && !inLine.has(at.number); at = above.get(at.number)) {
      line.push(at)
      inLine.add(at.number)
    }
    const isCircle = at !== undefined && inLine.has(at.number)
    const start = at?.number
    if (isCircle)
      for (const { number } of line.slice(line.findIndex(({ number }) => number === start)))
        say(
          number,
          'parent',
          'Các cơ quan trực thuộc lẫn nhau thành vòng. Sửa cột “Trực thuộc” của một trong các dòng này.',
        )
    let depth = at && !isCircle ? (depths.get(at.number) ?? 0) + 1 : 0
    for (const { number } of line.toReversed()) depths.set(number, depth++)
  }
  return depths
}
