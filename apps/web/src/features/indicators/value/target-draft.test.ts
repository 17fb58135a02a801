import { describe, expect, it } from 'vitest'
import { targetFieldIds as ids, readTarget, type TargetDraft } from './target-draft'

const draft: TargetDraft = { amount: '95,5', year: '2026', source: 'Kế hoạch 12/KH-UBND', scope: 'unit' }

describe('a target as typed', () => {
  it('stands for each period of the year', () => {
    expect(readTarget('quarter', 'a', draft).body?.targets).toEqual(
      ['01', '04', '07', '10'].map((month) => ({ placeId: 'a', on: `2026-${month}-01`, value: 95.5 })),
    )
    expect(readTarget('month', 'a', draft).body?.targets).toHaveLength(12)
  })

  it('may be for every unit, or be taken away', () => {
    expect(readTarget('year', 'a', { ...draft, scope: 'all', amount: '' }).body?.targets).toEqual([
      { placeId: null, on: '2026-01-01', value: null },
    ])
  })

  it.each([
    [{ amount: 'x' }, [ids.amount]],
    [{ year: '26' }, [ids.year]],
    [{ source: ' ' }, [ids.source]],
    [{ amount: 'x', year: '', source: '' }, [ids.amount, ids.year, ids.source]],
  ])('%j is refused', (part, fields) => {
    const { body, errors } = readTarget('year', null, { ...draft, ...part })
    expect(body).toBeNull()
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(fields)
  })
})
