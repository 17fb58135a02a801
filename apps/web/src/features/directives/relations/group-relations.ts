import type { DirectiveRelation } from '../../../api/operations'

export type RelationKind = DirectiveRelation['kind']

/** The headings, in the order they are read: first what changes other documents. */
export const relationWords: Record<RelationKind, string> = {
  replaces: 'Thay thế',
  amends: 'Sửa đổi, bổ sung',
  repeals: 'Bãi bỏ',
  implements: 'Triển khai',
  answers: 'Trả lời',
  basis: 'Căn cứ',
  mentions: 'Có nêu',
}

export type RelationGroup = { kind: RelationKind; relations: DirectiveRelation[] }

/** Relations under their headings, in the order of the text; headings without any are left out. */
export const groupRelations = (relations: readonly DirectiveRelation[]): RelationGroup[] =>
  (Object.keys(relationWords) as RelationKind[])
    .map((kind) => ({ kind, relations: relations.filter((relation) => relation.kind === kind) }))
    .filter((group) => group.relations.length > 0)
