import { describe, expect, it } from 'vitest'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { affectedBy, denominatorIndicator, inOrder, registersBehind } from './indicator-order.ts'

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)

describe('the order indicators are computed in', () => {
  it('leaves out what is entered, and puts a denominator before who divides by it', () => {
    const reversed = { indicators: flowerRoads.indicators.toReversed() }
    const ordered = codes(inOrder(reversed))
    expect(ordered).not.toContain('muc-hai-long')
    expect(ordered.at(-1)).toBe('luot-nguoi-moi-tuyen')
    expect(ordered).toHaveLength(4)
  })

  it.each([
    ['tuyen-duong-hoa', ['tuyen-da-trong', 'ty-le-trong-hoa', 'luot-nguoi-moi-tuyen']],
    ['buoi-ra-quan', ['luot-nguoi-ra-quan', 'luot-nguoi-moi-tuyen']],
    ['khac', []],
  ])('a record of %s touches %j', (register, expected) => {
    expect(codes(affectedBy(flowerRoads, register))).toEqual(expected)
  })

  it('tells what an indicator is made from', () => {
    const [planted, share, , perRoad, contentment] = flowerRoads.indicators
    expect([planted, share, perRoad, contentment].map((one) => one && registersBehind(one))).toEqual([
      ['tuyen-duong-hoa'],
      ['tuyen-duong-hoa'],
      ['buoi-ra-quan'],
      [],
    ])
    expect(perRoad && denominatorIndicator(perRoad)).toBe('tuyen-da-trong')
  })
})
