import { describe, expect, it } from 'vitest'
import { citedForms, keyOf, numberKey, tidyCited, writtenNumbers } from './relation-number.ts'

describe('the key of a number', () => {
  it.each([
    ['415/UBND-VX', '415/ubndvx'],
    ['415 / UBND – VX', '415/ubndvx'],
    ['415/ubnd-vx', '415/ubndvx'],
    ['05/QĐ-UBND', '5/qdubnd'],
    ['5/QD-UBND', '5/qdubnd'],
    ['26/2020/NĐ-CP', '26/2020ndcp'],
    ['30c/NQ-CP', '30c/nqcp'],
    ['18-NQ/TW', '18/nqtw'],
  ])('%s is %s', (written, key) => expect(numberKey(written)).toBe(key))

  it.each(['UBND-VX', '415', '415/', '/UBND', '', 'số 4/…'])('%j has none', (written) =>
    expect(numberKey(written)).toBeNull(),
  )

  it('is the same for a header and a citation', () => {
    expect(keyOf({ number: '18', symbol: 'NQ/TW' })).toBe(numberKey('18-NQ/TW'))
    expect(keyOf({ number: '05', symbol: 'QĐ-UBND' })).toBe(numberKey('5/QĐ-UBND'))
    expect(keyOf({ number: null, symbol: 'QĐ-UBND' })).toBeNull()
    expect(keyOf({ number: '5', symbol: null })).toBeNull()
  })
})

describe('forms to look up', () => {
  it('are every way the number may be cited, in lower case', () => {
    const forms = citedForms({ number: '5', symbol: 'QĐ-UBND' })
    for (const cited of ['5/QĐ-UBND', '05/QĐ-UBND', '5/QD-UBND', '5/QĐ-UBNĐ'])
      expect(forms).toContain(tidyCited(cited).toLowerCase())
    expect(citedForms({ number: '18', symbol: 'NQ/TW' })).toContain('18-nq/tw')
    expect(citedForms({ number: null, symbol: 'QĐ-UBND' })).toEqual([])
  })

  it('stay few however many letters could be read either way', () =>
    expect(citedForms({ number: '12', symbol: 'DDDDDDDDDD-UBND' })).toHaveLength(2))

  it('numbers are written with and without the leading zero', () => {
    expect(writtenNumbers('5/qdubnd')).toEqual(['5', '05'])
    expect(writtenNumbers('5a/qdubnd')).toEqual(['5a', '05a'])
    expect(writtenNumbers('415/ubndvx')).toEqual(['415'])
  })
})

it('a cited number is kept without spaces and with plain hyphens', () =>
  expect(tidyCited(' 415 / UBND – VX ')).toBe('415/UBND-VX'))
