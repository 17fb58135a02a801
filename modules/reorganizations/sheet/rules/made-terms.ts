import type { UnitKind, UnitTerms } from '../../rules/change.ts'
import type { MadeUnit } from './made-units.ts'
import type { Message, SheetRow } from './sheet-row.ts'

/** A unit another one lies under or governs: there (null: nobody), or one the sheet makes and that is not there yet. */
export type UnitRef = { id: string | null } | { made: MadeUnit }

/** What a new unit comes from: a row of its, and the terms of the unit that row is about. */
export type Source = { row: SheetRow; terms: UnitTerms | null }

/** What is known of kinds of units. */
export type KindWords = {
  /** whether a kind is one of agencies, or of places */
  isKindOf(unit: UnitKind, kind: string): boolean
  /** kind and level an agency's name tells; kind "other": nothing */
  suggest(name: string): { kind: string; level: string } | null
  /** the kind a place's name begins with */
  kindOfPlace(name: string): string | null
  levelsOfPlace(kind: string): readonly string[]
  isAgencyCode(code: string): boolean
}

/** A value, or why it cannot be told. */
export type Found<Value> = { value: Value } | Message

export const isFault = <Value>(found: Found<Value>): found is Message => 'text' in found

/** The value all sources have in common. */
function shared<Key extends 'kind' | 'level' | 'parentId'>(
  sources: readonly Source[],
  key: Key,
): UnitTerms[Key] | undefined {
  const values = new Set(sources.flatMap(({ terms }) => (terms === null ? [] : [terms[key]])))
  const [only] = values
  return values.size === 1 ? only : undefined
}

const union = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** Fields its rows give it, else those of the units that become it; and those it takes over from a divided one. */
export function fieldsOfMade(made: MadeUnit, sources: readonly Source[]): string[] {
  const cells = (kinds: readonly string[]) =>
    made.rows.filter(({ kind }) => kinds.includes(kind)).flatMap(({ values }) => values.fields ?? [])
  const given = cells(['consolidate', 'create'])
  const had = sources.filter(({ row }) => row.kind === 'consolidate').flatMap(({ terms }) => terms?.fields ?? [])
  return union(given.length > 0 ? given : had, cells(['split']))
}

const longestName = 300

/** A name that can be kept. */
export const checkName = (name: string): Message | null =>
  name.length < 2 || name.length > longestName
    ? { column: 'made', text: `Tên đơn vị mới dài từ 2 đến ${longestName} ký tự. Sửa “Đơn vị mới”.` }
    : null

/** Terms of a new unit: as its rows give them, else as its name or the units it comes from tell. */
export function termsOfMade(
  made: MadeUnit,
  refs: { parent: UnitRef | null; place: UnitRef | null },
  sources: readonly Source[],
  words: KindWords,
): { terms: UnitTerms } | Message {
  const nameless = checkName(made.name)
  if (nameless) return nameless
  const kind = made.unit === 'organization' ? kindOfAgency(made, sources, words) : kindOfPlace(made, words)
  if (isFault(kind)) return kind
  const level =
    made.unit === 'organization' ? levelOfAgency(made, sources, words) : levelOfPlace(made, kind.value, sources, words)
  if (isFault(level)) return level
  const parentId = parentOf(made, level.value, refs.parent, sources)
  if (isFault(parentId)) return parentId
  const code = readCode(made.unit, made.given.code, level.value, words)
  if (isFault(code)) return code
  const isAgency = made.unit === 'organization'
  return {
    terms: {
      name: made.name,
      shortName: made.given.madeShort,
      kind: kind.value,
      level: level.value,
      code: code.value,
      code102: null,
      aliases: [],
      parentId: parentId.value,
      placeId: refs.place && 'id' in refs.place ? refs.place.id : null,
      fields: isAgency ? fieldsOfMade(made, sources) : [],
    },
  }
}

function kindOfAgency({ unit, name, given }: MadeUnit, sources: readonly Source[], words: KindWords): Found<string> {
  if (given.madeKind !== null)
    return words.isKindOf(unit, given.madeKind)
      ? { value: given.madeKind }
      : { column: 'madeKind', text: 'Loại này là của địa bàn. Chọn loại của cơ quan, hoặc sửa cột “Đơn vị là”.' }
  const told = words.suggest(name)?.kind
  const kind = told === 'other' ? undefined : told
  const value = kind ?? shared(sources, 'kind')
  return value === undefined ? { column: 'madeKind', text: `Ghi “Loại đơn vị mới” của “${name}”.` } : { value }
}

function levelOfAgency({ name, given }: MadeUnit, sources: readonly Source[], words: KindWords): Found<string> {
  const told = words.suggest(name)
  const isTold = told?.kind === 'people_committee' || (told?.kind === 'department' && sources.length === 0)
  const before = shared(sources, 'level')
  // What a district leaves when it is divided goes to communes.
  const isDivided = sources.some(({ row }) => row.kind === 'split') && before === 'district'
  const value = given.level ?? (isTold ? told.level : undefined) ?? (isDivided ? 'commune' : before)
  return value === undefined ? { column: 'level', text: `Ghi “Cấp” của “${name}”.` } : { value }
}

function kindOfPlace({ unit, name, given }: MadeUnit, words: KindWords): Found<string> {
  const told = words.kindOfPlace(name)
  const value = given.madeKind ?? told
  if (value === null)
    return { column: 'made', text: 'Ghi tên địa bàn kèm loại, như “Xã Vĩnh Hòa”, hoặc ghi “Loại đơn vị mới”.' }
  if (!words.isKindOf(unit, value))
    return { column: 'madeKind', text: 'Loại này là của cơ quan. Chọn loại của địa bàn, hoặc sửa cột “Đơn vị là”.' }
  return told !== null && told !== value
    ? { column: 'madeKind', text: `“Loại đơn vị mới” khác với loại trong tên “${name}”. Sửa một trong hai ô.` }
    : { value }
}

function levelOfPlace(
  { name, given }: MadeUnit,
  kind: string,
  sources: readonly Source[],
  words: KindWords,
): Found<string> {
  const levels = words.levelsOfPlace(kind)
  const [only] = levels
  if (only !== undefined && levels.length === 1) return { value: only }
  const wanted = given.level ?? shared(sources, 'level')
  return wanted !== undefined && levels.includes(wanted)
    ? { value: wanted }
    : { column: 'level', text: `Ghi “Cấp” của “${name}”: cấp tỉnh hoặc cấp huyện.` }
}

function parentOf(
  { unit, name, given }: MadeUnit,
  level: string,
  ref: UnitRef | null,
  sources: readonly Source[],
): Found<string | null> {
  if (ref !== null) return { value: 'id' in ref ? ref.id : null }
  const before = given.parent === null ? shared(sources, 'parentId') : undefined
  if (before !== undefined) return { value: before }
  if (unit === 'place' && level === 'province') return { value: null }
  return sources.length === 0
    ? { column: 'parent', text: `Ghi “Trực thuộc mới” của “${name}”, hoặc “Không” nếu không trực thuộc đơn vị nào.` }
    : { column: 'parent', text: `Các đơn vị cũ có cấp trên khác nhau. Ghi “Trực thuộc mới” của “${name}”.` }
}

const codeLengths: Readonly<Record<string, number>> = { province: 2, district: 3, commune: 5 }

/** A code of a unit of a level, as it is kept. */
export function readCode(unit: UnitKind, code: string | null, level: string, words: KindWords): Found<string | null> {
  if (code === null) return { value: null }
  if (unit === 'organization')
    return words.isAgencyCode(code)
      ? { value: code }
      : {
          column: 'code',
          text: 'Mã theo Quyết định 20/2020/QĐ-TTg gồm chữ in hoa, chữ số và dấu chấm, ví dụ H33.12.',
        }
  const length = codeLengths[level] ?? 5
  // Spreadsheet programs drop the zeros a code begins with.
  return /^\d+$/.test(code) && code.length <= length
    ? { value: code.padStart(length, '0') }
    : { column: 'code', text: `Mã địa bàn của Tổng cục Thống kê ở cấp này gồm ${length} chữ số.` }
}
