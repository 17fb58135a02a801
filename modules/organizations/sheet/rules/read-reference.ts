import { isIdentifierCode } from '../../rules/identifier-code.ts'

/** Another agency as a cell names it. */
export type Reference = { code: string | null; name: string | null; under: string | null }

const withUnder = /^(.+?)\s*\(\s*thuộc\s+(.+?)\s*\)$/iu
const withCode = /^(.+?)\s*\(\s*([A-Z][0-9]{2}(?:\.[0-9A-Z]+)*)\s*\)$/u

/** "H33.12", "Sở Y tế", "Sở Y tế (H33.15)" or "Phòng Kinh tế (thuộc UBND xã Vĩnh Hòa)". */
export function readReference(text: string): Reference {
  const words = text.trim()
  if (isIdentifierCode(words)) return { code: words, name: null, under: null }
  const [, named, code] = withCode.exec(words) ?? []
  if (named && code) return { code, name: named, under: null }
  const [, name, under] = withUnder.exec(words) ?? []
  return { code: null, name: name ?? words, under: under ?? null }
}

/** A place as a cell names it: "31012", "xã Vĩnh Hòa", "Xã Vĩnh Hòa (31012)". */
export function readPlaceReference(text: string): { code: string | null; name: string | null } {
  const words = text.trim()
  if (/^\d{1,5}$/.test(words)) return { code: words, name: null }
  const [, name, code] = /^(.+?)\s*\(\s*(\d{2,5})\s*\)$/u.exec(words) ?? []
  return name && code ? { code, name } : { code: null, name: words }
}
