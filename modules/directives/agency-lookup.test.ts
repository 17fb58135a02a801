import { describe, expect, it } from 'vitest'
import { datesToTry } from './agency-lookup.ts'

describe('datesToTry', () => {
  it("looks at the document's date first, then today", () => {
    expect(datesToTry('2021-04-27', '2026-03-02')).toEqual(['2021-04-27', '2026-03-02'])
  })

  it.each([null, '2026-03-02'])('looks at one date when the document has %s', (date) => {
    expect(datesToTry(date, '2026-03-02')).toEqual(['2026-03-02'])
  })
})
