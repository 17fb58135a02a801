import type { Field } from '../../../pack-kit/fields/field.ts'

/** As what a field's values are kept for filtering and sorting: `count` is how many files, photos or drawings there are. */
export type StoredAs = 'text' | 'code' | 'number' | 'date' | 'count'

/** Text is compared folded, codes (choices, yes and no, ids) as they are. A reference to a document is known by its number. */
export function storedAs(field: Field): StoredAs {
  switch (field.kind) {
    case 'text':
    case 'documentReference':
      return 'text'
    case 'choice':
    case 'yesNo':
    case 'place':
    case 'agency':
    case 'link':
      return 'code'
    case 'number':
    case 'count':
    case 'money':
      return 'number'
    case 'date':
      return 'date'
    default:
      return 'count'
  }
}
