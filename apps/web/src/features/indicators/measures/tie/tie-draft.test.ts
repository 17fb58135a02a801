import { describe, expect, it } from 'vitest'
import { emptyTie, tieFieldIds as ids, readTie } from './tie-draft'

const whole = { ...emptyTie, programme: 'mau', code: 'tram-dat', note: ' Nhiệm vụ nêu số trạm. ' }

describe('a measure tied by hand', () => {
  it('is measured where the lead stands unless communes are chosen', () => {
    expect(readTie(whole).tie).toEqual({
      programme: 'mau',
      kind: 'indicator',
      code: 'tram-dat',
      target: null,
      note: 'Nhiệm vụ nêu số trạm.',
    })
    const places = [{ id: 'a', name: 'Xã An Bình' }]
    expect(readTie({ ...whole, places, target: '1.234,5' }).tie).toMatchObject({ placeIds: ['a'], target: 1234.5 })
  })

  it.each([
    [{ programme: null }, ids.programme],
    [{ kind: null }, ids.kind],
    [{ code: null }, ids.code],
    [{ target: 'nhiều' }, ids.target],
    [{ note: '   ' }, ids.note],
  ])('lacks something with %j', (part, fieldId) => {
    const { tie, errors } = readTie({ ...whole, ...part })
    expect(tie).toBeNull()
    expect(errors.map((error) => error.fieldId)).toEqual([fieldId])
  })
})
