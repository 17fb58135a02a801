import { describe, expect, it } from 'vitest'
import { exampleDuty, exampleParty } from './draft-example.fixture.ts'
import { findProblems } from './draft-problems.ts'

const header = { number: '415', symbol: 'UBND-NC', issuedOn: '2026-03-02', issuer: 'UBND tỉnh Sông Trà' }
const names = new Map([
  ['noi-vu', 'Sở Nội vụ'],
  ['tai-chinh', 'Sở Tài chính'],
])
const codes = (...args: Parameters<typeof findProblems>) => findProblems(...args).map(({ code }) => code)

describe('findProblems', () => {
  it('finds nothing in a complete draft', () => {
    expect(findProblems(header, [exampleDuty()], names)).toEqual([])
  })

  it('asks for number, symbol, date and issuer', () => {
    const empty = { number: null, symbol: null, issuedOn: null, issuer: null }
    expect(codes(empty, [exampleDuty()], names)).toEqual([
      'number_missing',
      'symbol_missing',
      'issued_on_missing',
      'issuer_missing',
    ])
  })

  it('asks for at least one duty', () => {
    expect(codes(header, [], names)).toEqual(['no_duties'])
  })

  it('asks for none of a directive that changes duties of an earlier one', () => {
    expect(codes(header, [], names, 1)).toEqual([])
    expect(codes({ ...header, number: null }, [], names, 1)).toEqual(['number_missing'])
  })

  it.each([
    ['no lead', [], ['no_lead']],
    ['a lead outside the directory', [exampleParty('Sở Lạ')], ['lead_unresolved']],
    ['two leads are two assignments', [exampleParty('A', 'noi-vu'), exampleParty('B', 'tai-chinh')], []],
    ['the same lead twice', [exampleParty('A', 'noi-vu'), exampleParty('B', 'noi-vu')], ['lead_twice']],
    ['a lead that has closed', [exampleParty('Sở Cũ', 'so-cu')], ['lead_closed']],
  ])('leads: %s', (_name, leads, expected) => {
    expect(codes(header, [exampleDuty({ leads })], names)).toEqual(expected)
  })

  it('lets a closed lead stand whose work came to one agency, and names the several it came to', () => {
    const duty = exampleDuty({ leads: [exampleParty('Sở Cũ', 'so-cu')] })
    const judged = (today: string[]) => findProblems(header, [duty], names, 0, new Map([['so-cu', today]]))
    expect(judged(['Sở Nội vụ'])).toEqual([])
    expect(judged(['UBND xã A', 'UBND xã B'])).toMatchObject([{ code: 'lead_closed' }])
    expect(judged(['UBND xã A', 'UBND xã B'])[0]?.message).toContain('UBND xã A, UBND xã B')
  })

  it('names the mention and the agency in the sentence', () => {
    const duty = exampleDuty({
      leads: [exampleParty('Sở Lạ'), exampleParty('A', 'noi-vu'), exampleParty('B', 'noi-vu')],
    })
    const sentences = findProblems(header, [duty], names).map(({ message }) => message)
    expect(sentences).toEqual([
      'Chọn trong danh bạ cơ quan ứng với “Sở Lạ”, hoặc thêm vào danh bạ.',
      'Sở Nội vụ được chọn chủ trì hai lần. Bỏ bớt một lần.',
    ])
  })
})
