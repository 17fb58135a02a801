import { describe, expect, it } from 'vitest'
import {
  describeHeaderField,
  type HeaderFields,
  headerFieldsOf,
  readyHeaderFields,
  toHeaderBody,
} from './header-fields'

const header: HeaderFields = {
  title: 'Sắp xếp các sở',
  documentNumber: '01/NQ-HĐND',
  documentIssuedOn: '2025-02-24',
  documentIssuer: 'HĐND tỉnh',
  directiveId: null,
  fileId: null,
  effectiveOn: '2025-03-01',
  note: null,
  undecided: 'wait',
}

it('leaves everything else of a reorganization out', () => {
  expect(headerFieldsOf({ ...header, version: 4, state: 'draft' } as HeaderFields)).toEqual(header)
})

describe('what may be sent', () => {
  it.each<[Partial<HeaderFields>, Partial<HeaderFields>]>([
    [{ title: 'a', note: 'b' }, { note: 'b' }],
    [{ title: '  ' }, {}],
    [{ title: 'Đợt' }, { title: 'Đợt' }],
    [{ effectiveOn: null }, { effectiveOn: null }],
  ])('%j: %j', (changes, ready) => expect(readyHeaderFields(changes)).toEqual(ready))

  it('takes blanks for nothing', () => {
    expect(toHeaderBody({ ...header, documentNumber: ' 02/NQ ', documentIssuer: '  ', note: '' })).toMatchObject({
      documentNumber: '02/NQ',
      documentIssuer: null,
      note: null,
    })
  })
})

it.each<[keyof HeaderFields, Partial<HeaderFields>, string]>([
  ['effectiveOn', {}, '01/03/2025'],
  ['effectiveOn', { effectiveOn: null }, 'để trống'],
  ['undecided', {}, 'chờ Văn phòng chọn'],
  ['undecided', { undecided: 'suggested' }, 'giao theo gợi ý'],
  ['fileId', { fileId: 'x' }, 'một tệp khác'],
  ['title', {}, 'Sắp xếp các sở'],
])('%s of %j is “%s”', (name, more, words) => expect(describeHeaderField(name, { ...header, ...more })).toBe(words))
