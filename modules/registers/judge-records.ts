import { checkRecord, completeRecord, type Field, type RecordProblem, type Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { findOrganizations } from '../organizations/index.ts'
import { type PlaceVersion, placeHistory } from '../places/index.ts'
import { findRecordsOfRegisters } from './link-store.ts'
import { dayOf, uuidPattern } from './names.ts'
import type { RecordValues } from './record-row.ts'

/** Values as they would be kept, and what is wrong or odd with them. */
export type JudgedValues = { values: RecordValues; problems: RecordProblem[] }

type Kept = { field: Field; ids: Set<string> }

/** Ids of one kind of field in some records, by what they stand for. */
function idsOf(register: Register, kind: Field['kind'], records: readonly RecordValues[]): Kept[] {
  return register.fields
    .filter((field) => field.kind === kind)
    .map((field) => ({
      field,
      ids: new Set(
        records.flatMap((values) => {
          const value = values[field.code]
          return typeof value === 'string' && uuidPattern.test(value) ? value : []
        }),
      ),
    }))
}

const allOf = (kept: readonly Kept[]): string[] => [...new Set(kept.flatMap(({ ids }) => [...ids]))]

type Known = {
  places: ReadonlyMap<string, readonly PlaceVersion[]>
  agencies: ReadonlySet<string>
  /** "register id" */
  links: ReadonlySet<string>
}

async function loadKnown(
  trx: Trx,
  tenantId: string,
  register: Register,
  records: readonly RecordValues[],
): Promise<Known> {
  const versions = await placeHistory.findPlaceVersions(trx, tenantId, allOf(idsOf(register, 'place', records)))
  const agencies = await findOrganizations(trx, tenantId, allOf(idsOf(register, 'agency', records)))
  const links = await findRecordsOfRegisters(trx, tenantId, allOf(idsOf(register, 'link', records)))
  return {
    places: Map.groupBy(versions, ({ placeId }) => placeId),
    agencies: new Set(agencies.map(({ id }) => id)),
    links: new Set(links.map(({ id, register: code }) => `${code} ${id}`)),
  }
}

const holdsOn = ({ validFrom, validTo }: PlaceVersion, on: string): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || validTo > on)

type Said = { message: string; severity: RecordProblem['severity'] }

function judgeReference(field: Field, value: unknown, on: string, known: Known): Said | null {
  const id = String(value)
  const wrong = (message: string): Said => ({ message: `“${field.name}” ${message}`, severity: 'error' })
  if (field.kind === 'agency') return known.agencies.has(id) ? null : wrong('không có trong danh bạ cơ quan')
  if (field.kind === 'link')
    return known.links.has(`${field.register} ${id}`) ? null : wrong('không còn trong sổ được dẫn tới; chọn lại')
  if (field.kind !== 'place') return null
  const versions = known.places.get(id) ?? []
  if (versions.length === 0) return wrong('không có trong danh mục địa bàn')
  if (!versions.some(({ level }) => field.levels.includes(level))) return wrong('không đúng cấp của trường này')
  if (versions.some((version) => holdsOn(version, on))) return null
  return { message: `“${field.name}” chưa có hoặc không còn vào ngày của bản ghi`, severity: 'warning' }
}

/**
 * Completes and checks values of records of a register, and what they refer to, a few statements for all; answers in their order.
 * @param today yyyy-mm-dd, the day of records without a date of their own
 */
export async function judgeRecords(
  trx: Trx,
  tenantId: string,
  register: Register,
  given: readonly RecordValues[],
  today: string,
): Promise<JudgedValues[]> {
  const complete = given.map((values) => completeRecord(register, values))
  const known = await loadKnown(trx, tenantId, register, complete)
  return complete.map((values, index) => {
    const on = dayOf(register, values, today)
    const references = register.fields.flatMap((field): RecordProblem[] => {
      const said = values[field.code] === undefined ? null : judgeReference(field, values[field.code], on, known)
      return said === null ? [] : [{ field: field.code, rule: 'kind', ...said }]
    })
    const found = checkRecord(register, given[index] ?? {})
    const faulty = new Set(found.map(({ field }) => field))
    return { values, problems: [...found, ...references.filter(({ field }) => !faulty.has(field))] }
  })
}

/** What hinders keeping values: of a draft all errors but what is missing, otherwise every error. */
export const hindrances = (problems: readonly RecordProblem[], isDraft: boolean): RecordProblem[] =>
  problems.filter(({ severity, rule }) => severity === 'error' && !(isDraft && rule === 'required'))
