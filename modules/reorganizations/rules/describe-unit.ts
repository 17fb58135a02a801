import type { UnitTerms } from './change.ts'

type Words = { name(id: string): string; field(code: string): string }

const listed = (codes: readonly string[], words: Words): string => codes.map(words.field).join(', ')

const underWhom = (parentId: string | null, words: Words): string =>
  parentId === null ? 'không trực thuộc đơn vị nào' : `trực thuộc ${words.name(parentId)}`

/** What a new unit is beside its name, each a Vietnamese phrase. */
export const describeMade = ({ parentId, code, fields }: UnitTerms, words: Words): string[] => [
  ...(parentId === null ? [] : [underWhom(parentId, words)]),
  ...(code === null ? [] : [`mã ${code}`]),
  ...(fields.length === 0 ? [] : [`lĩnh vực: ${listed(fields, words)}`]),
]

/** What becomes different of a unit that goes on, beside its name, each a Vietnamese phrase. */
export function describeAltered(before: UnitTerms, after: UnitTerms, words: Words): string[] {
  const gained = after.fields.filter((field) => !before.fields.includes(field))
  const lost = before.fields.filter((field) => !after.fields.includes(field))
  return [
    ...(before.shortName === after.shortName
      ? []
      : [after.shortName === null ? 'bỏ tên viết tắt' : `tên viết tắt ${after.shortName}`]),
    ...(before.kind === after.kind && before.level === after.level ? [] : ['đổi loại đơn vị']),
    ...(before.code === after.code ? [] : [after.code === null ? `thôi mã ${before.code}` : `mã ${after.code}`]),
    ...(before.code102 === after.code102
      ? []
      : [after.code102 === null ? `thôi mã ${before.code102}` : `mã ${after.code102}`]),
    ...(before.parentId === after.parentId ? [] : [underWhom(after.parentId, words)]),
    ...(gained.length === 0 ? [] : [`nhận lĩnh vực ${listed(gained, words)}`]),
    ...(lost.length === 0 ? [] : [`thôi lĩnh vực ${listed(lost, words)}`]),
  ]
}
