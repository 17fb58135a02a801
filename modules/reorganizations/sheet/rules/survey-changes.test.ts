import { describe, expect, it } from 'vitest'
import type { ChangeValues } from '../change-columns.ts'
import { nameWords } from '../name-words.ts'
import { values } from './sheet-rows.fixture.ts'
import { surveyChanges } from './survey-changes.ts'

type Given = Partial<ChangeValues>

const survey = (...rows: Given[]) =>
  surveyChanges(
    (async function* () {
      for (const [index, given] of rows.entries()) yield { number: index + 2, values: values(given) }
    })(),
    nameWords,
  )
const merge = (former: string, made: string, more: Given = {}): Given => ({
  change: 'consolidate',
  former,
  made,
  ...more,
})
const depths = async (...rows: Given[]) => {
  const { depthOf } = await survey(...rows)
  return rows.map((_row, index) => depthOf(index + 2))
}

describe('new units', () => {
  it('of one name are one, and have what any of their rows gives', async () => {
    const { madeBy, messages } = await survey(
      merge('Sở A', 'Sở Mới', { code: 'H77.01' }),
      merge('Sở B', 'SỞ MỚI', { level: 'province', parent: 'UBND tỉnh' }),
      { change: 'split', former: 'Sở C', made: 'Sở Mới (thuộc UBND tỉnh)' },
      { change: 'absorb', former: 'Sở D', made: 'Sở Mới' },
    )
    expect(messages.size).toBe(0)
    expect(madeBy(3)).toBe(madeBy(2))
    expect(madeBy(4)).toBe(madeBy(2))
    expect(madeBy(5)).toBeNull()
    expect(madeBy(2)).toMatchObject({
      name: 'Sở Mới',
      isCertain: true,
      createdBy: null,
      given: { code: 'H77.01', level: 'province', parent: 'UBND tỉnh', place: null },
    })
  })

  it('of one name under two agencies are two, and are meant by what they lie under', async () => {
    const { madeBy, meant, messages } = await survey(
      merge('Phòng A', 'Phòng Mới', { parent: 'UBND xã Bắc' }),
      merge('Phòng B', 'Phòng Mới', { parent: 'UBND xã Nam' }),
      merge('Phòng C', 'Phòng Mới'),
    )
    expect(madeBy(2)).not.toBe(madeBy(3))
    expect(meant('organization', 'Phòng Mới (thuộc Ủy ban nhân dân xã Nam)')).toEqual([madeBy(3)])
    expect(meant('organization', 'Phòng Mới')).toHaveLength(2)
    expect(meant('place', 'Phòng Mới')).toEqual([])
    expect([...messages]).toEqual([
      [4, [{ column: 'made', text: expect.stringContaining('nhiều đơn vị mới tên “Phòng Mới”') }]],
    ])
  })

  it('are told where rows disagree', async () => {
    const { messages } = await survey(
      merge('Sở A', 'Sở Mới', { code: 'H77.01' }),
      merge('Sở B', 'Sở Mới', { code: 'H77.02' }),
    )
    expect(messages.get(3)).toEqual([{ column: 'code', text: expect.stringContaining('“Mã mới” khác với dòng 2') }])
  })

  it('of places are named with their kinds and meant by their codes', async () => {
    const { madeBy, meant } = await survey(
      merge('Xã A', 'Vĩnh Hòa (31012)', { unit: 'place', madeKind: 'xã' }),
      merge('Xã B', 'Xã Vĩnh Hoà', { unit: 'place' }),
    )
    expect(madeBy(2)).toMatchObject({ name: 'Xã Vĩnh Hòa', given: { code: '31012' } })
    expect(madeBy(3)).toBe(madeBy(2))
    for (const text of ['31012', 'xã Vĩnh Hòa', 'Xã Vĩnh Hòa (31012)'])
      expect(meant('place', text)).toEqual([madeBy(2)])
    expect(meant('place', 'Xã Vĩnh Hòa (31013)')).toEqual([])
  })
})

describe('pages', () => {
  it('new units are there before rows that name them, whatever the order', async () => {
    expect(
      await depths(
        { change: 'move', former: 'Trạm', parent: 'Phòng Mới' },
        { change: 'create', made: 'Phòng Mới', parent: 'Sở Mới' },
        merge('Sở A', 'Sở Mới'),
        { change: 'absorb', former: 'Sở B', made: 'Sở Mới' },
        { change: 'transfer_field', former: 'Sở C', made: 'Sở Cũ', fields: ['health'] },
      ),
    ).toEqual([3, 1, 0, 1, 0])
  })

  it('“Thành lập” goes before other rows that name the same unit', async () => {
    expect(await depths(merge('Sở A', 'Sở Mới'), { change: 'create', made: 'Sở Mới' })).toEqual([1, 0])
  })

  it('an agency waits for the place it will govern', async () => {
    expect(
      await depths(merge('UBND A', 'UBND xã C', { place: 'Xã C' }), merge('Xã A', 'Xã C', { unit: 'place' })),
    ).toEqual([1, 0])
  })

  it('units under each other are told, and so are those under them', async () => {
    const { messages } = await survey(
      merge('A', 'Sở Một', { parent: 'Sở Hai' }),
      merge('B', 'Sở Hai', { parent: 'Sở Một' }),
      merge('C', 'Sở Ba', { parent: 'Sở Một' }),
      merge('D', 'Sở Bốn', { parent: 'Sở Bốn' }),
    )
    expect([...messages.keys()]).toEqual([2, 3, 4])
  })

  it('survive any order and number: a chain of ten thousand', async () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      merge(`Tổ ${index}`, `Đội ${index}`, { parent: `Đội ${index + 1}` }),
    )
    const { depthOf, messages } = await survey(...chain)
    expect([depthOf(2), depthOf(10_001), messages.size]).toEqual([9999, 0, 0])
  })
})

describe('rows of one change', () => {
  it('say together whether it is certain, whether the old unit goes on, and what is noted', async () => {
    const { groupOf } = await survey(
      merge('Sở A', 'Sở Mới', { certainty: 'uncertain', note: 'Một' }),
      { change: 'absorb', former: 'Sở B', made: 'Sở Mới', certainty: 'confirmed', note: 'Hai' },
      { change: 'split', former: 'Sở C', made: 'Sở D', continues: 'yes' },
      { change: 'split', former: 'sở c', made: 'Sở E', continues: 'no' },
      { change: 'abolish', former: 'Sở F' },
    )
    expect(groupOf(3)).toEqual({ certainty: 'uncertain', continues: null, note: 'Một; Hai' })
    expect(groupOf(5)).toEqual({ certainty: null, continues: true, note: null })
    expect(groupOf(6)).toEqual({ certainty: null, continues: null, note: null })
  })

  it('rows with faults count for nothing', async () => {
    const { madeBy, messages } = await survey({ change: 'consolidate', made: 'Sở Mới' }, merge('Sở A', 'Sở Mới'))
    expect(messages.get(2)).toEqual([{ column: 'former', text: '“Hợp nhất” cần cột “Đơn vị cũ”.' }])
    expect(madeBy(3)?.rows).toHaveLength(1)
  })
})
