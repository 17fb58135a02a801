import { beginCapital } from '../../../pack-kit/index.ts'
import { agencyNames, foldName } from '../../organizations/index.ts'
import { foldWords, placeNames } from '../../places/index.ts'
import type { UnitKind } from '../rules/change.ts'
import type { CitedWords, NameWords } from './rules/made-units.ts'
import type { SheetRow } from './rules/sheet-row.ts'

const codeOfPlace = /^\d{1,5}$/
const placeWithCode = /^(.+?)\s*\(\s*(?:mã\s*)?(\d{2,5})\s*\)$/iu

/** "vĩnh hòa" and "xã" → "Xã Vĩnh Hòa"; a name that says its kind stays as it is. */
export const wholePlaceName = (name: string, kind: string | null): string =>
  placeNames.fold(name).kind !== null || kind === null ? beginCapital(name) : `${beginCapital(kind)} ${name}`

function readPlace(text: string): { name: string | null; code: string | null } {
  const words = text.trim()
  if (codeOfPlace.test(words)) return { name: null, code: words }
  const [, name = words, code = null] = placeWithCode.exec(words) ?? []
  return { name, code }
}

const nameKey = (unit: UnitKind, name: string): string => (unit === 'organization' ? foldName(name) : foldWords(name))

function cite(unit: UnitKind, text: string): CitedWords {
  if (unit === 'organization') {
    const { code, name, under } = agencyNames.readReference(text)
    return { code, nameKey: name && foldName(name), underKey: under && foldName(under) }
  }
  const { name, code } = readPlace(text)
  return { code, nameKey: name && foldWords(name), underKey: null }
}

function made({ unit, values }: SheetRow): ReturnType<NameWords['made']> {
  const text = values.made ?? ''
  if (unit === 'organization') {
    const { name, code, under } = agencyNames.readReference(text)
    return { name, parent: values.parent ?? under, code: values.code ?? code }
  }
  const { name, code } = readPlace(text)
  return {
    name: name && wholePlaceName(name, values.madeKind),
    parent: values.parent,
    code: values.code ?? code,
  }
}

/** Names of agencies and places as cells give them. */
export const nameWords: NameWords = { made, nameKey, cite }
