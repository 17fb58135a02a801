import { expect, test } from 'vitest'
import { nextKey } from '../../../ui/fields/next-key'
import { checkParts, emptyPart, type PartRow, toPart } from './part-rows'

const row = (changes: Partial<PartRow> = {}): PartRow => ({
  ...emptyPart('1'),
  organizationId: 'a',
  text: 'Lập biểu',
  deadlineOn: '2026-04-30',
  ...changes,
})

test.each<[string, PartRow[], string | null, string[]]>([
  ['whole', [row()], '2026-04-30', []],
  ['nothing typed', [emptyPart('1')], '2026-04-30', ['parts.0.organizationId', 'parts.0.text', 'parts.0.deadlineOn']],
  ['after the whole', [row(), row({ deadlineOn: '2026-05-01' })], '2026-04-30', ['parts.1.deadlineOn']],
  ['a whole without a deadline', [row({ deadlineOn: null })], null, []],
])('%s', (_name, rows, last, paths) => {
  expect(checkParts(rows, last).map(({ path }) => path)).toEqual(paths)
})

test('rows keep keys of their own and send nothing empty', () => {
  expect(nextKey([emptyPart('1'), emptyPart('7')])).toBe('8')
  expect(toPart(row({ product: '  ', text: ' Lập biểu ' }))).toEqual({
    organizationId: 'a',
    text: 'Lập biểu',
    product: null,
    deadlineOn: '2026-04-30',
  })
})
