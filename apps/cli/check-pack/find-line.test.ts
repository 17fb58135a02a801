import { describe, expect, it } from 'vitest'
import { findLine, type Source } from './find-line.ts'

const sources: Source[] = [
  {
    file: 'indicators.ts',
    text: `import { roads } from './roads.ts'
export const planted = defineIndicator({
  code: 'planted',
  source: { numerator: { register: 'roads', take: { sum: 'lenght' } } },
})`,
  },
  {
    file: 'roads.ts',
    text: `import { defineRegister, field } from '../../pack-kit/index.ts'
// 'roads' are what this is about
const outings = defineRegister({
  code: 'outings',
  fields: [field.link('road', 'Tuyến', 'roads'), field.text('title', 'Tên')],
  titleFields: ['title'],
})
const roads = defineRegister({
  code: 'roads',
  fields: [
    field.text('title', 'Tên'),
    field.number('length', 'Dài', 'km', { required: is('state', 'plantd') }),
    field.text('title', 'Tên khác'),
    field.text('state', 'Tình trạng'),
  ],
  titleFields: ['name'],
  text: 'Có {indicator:plantedd} tuyến',
})`,
  },
]

describe('findLine', () => {
  it.each<[string, string[], string, number, boolean?]>([
    ['the word itself, after its owner', ['roads', 'titleFields', 'name'], 'roads.ts', 16],
    ['a key of the owner', ['roads', 'titleFields'], 'roads.ts', 16],
    ['a word within a field', ['roads', 'length', 'plantd'], 'roads.ts', 12],
    ['the second of two', ['roads', 'title', 'title'], 'roads.ts', 13],
    ['the file that has it', ['planted', 'source', 'lenght'], 'indicators.ts', 4],
    ['a word within others', ['roads', 'plantedd'], 'roads.ts', 17],
    ['its owner, where it is not written out', ['roads', 'length', 'nowhere'], 'roads.ts', 12],
    ['where a thing is declared, not where it is mentioned', ['roads'], 'roads.ts', 9, true],
    ['a field, not a condition over it', ['roads', 'state'], 'roads.ts', 14, true],
  ])('%s', (_, trail, file, line, isDeclared = false) =>
    expect(findLine(sources, { trail, isMention: !isDeclared })).toEqual({ file, line }),
  )

  it.each([[[]], [['nowhere']]])('nothing for %j', (trail) =>
    expect(findLine(sources, { trail, isMention: true })).toBeNull(),
  )
})
