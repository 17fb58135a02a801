import { describe, expect, it } from 'vitest'
import type { UnitTerms } from './change.ts'
import { describeAltered, describeMade } from './describe-unit.ts'
import { terms } from './world.fixture.ts'

const words = { name: (id: string) => `UBND ${id}`, field: (code: string) => `“${code}”` }
const before = terms('Sở Nội vụ', { fields: ['religion', 'labour'], parentId: 'tỉnh', code: 'H01.2' })

describe('what becomes different of a unit that goes on', () => {
  it.each<[string, Partial<UnitTerms>, string[]]>([
    ['nothing', {}, []],
    ['only its name, which is said elsewhere', { name: 'Sở Nội vụ và Lao động' }, []],
    ['a field it loses', { fields: ['labour'] }, ['thôi lĩnh vực “religion”']],
    ['fields it gains', { fields: ['religion', 'labour', 'merit'] }, ['nhận lĩnh vực “merit”']],
    ['another parent', { parentId: 'huyện' }, ['trực thuộc UBND huyện']],
    ['no parent any more', { parentId: null }, ['không trực thuộc đơn vị nào']],
    ['its kind and code', { kind: 'division', code: 'H01.9' }, ['đổi loại đơn vị', 'mã H01.9']],
    ['a code it gives up', { code: null }, ['thôi mã H01.2']],
    ['a short name', { shortName: 'SNV' }, ['tên viết tắt SNV']],
  ])('%s', (_what, change, phrases) => {
    expect(describeAltered(before, { ...before, ...change }, words)).toEqual(phrases)
  })
})

it('says of a new unit under whom it stands and what it does', () => {
  expect(describeMade(before, words)).toEqual(['trực thuộc UBND tỉnh', 'mã H01.2', 'lĩnh vực: “religion”, “labour”'])
  expect(describeMade(terms('Xã A'), words)).toEqual([])
})
