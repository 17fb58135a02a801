import { describe, expect, it } from 'vitest'
import { defineRecognition } from '../../pack-kit/index.ts'
import { safeZoneDecisions, safeZoneRecognitions } from './recognitions.ts'

describe('decisions on safe zones', () => {
  it('name nine, fifteen and three, then nine units of today', () => {
    expect(safeZoneDecisions.map(({ number, kind, places }) => [number, kind, places.length])).toEqual([
      ['164/QĐ-TTg', 'xa-atk', 9],
      ['1006/QĐ-TTg', 'xa-atk', 15],
      ['1006/QĐ-TTg', 'vung-atk', 3],
      [null, 'xa-atk', 9],
    ])
  })

  it('name each place once for a kind and a day, of a level the kind is given to', () => {
    const levels = new Map(safeZoneRecognitions.map(({ code, placeLevels }) => [code, placeLevels]))
    for (const { kind, places } of safeZoneDecisions)
      for (const { level, code, name } of places) {
        expect(levels.get(kind)).toContain(level)
        expect(code).toMatch(level === 'commune' ? /^31\d{3}$/ : /^9\d{2}$/)
        expect(name).toMatch(/^(Xã|Thị trấn|Huyện) \p{Lu}/u)
      }
    const former = safeZoneDecisions.slice(0, 2).flatMap(({ places }) => places.map(({ code }) => code))
    expect(new Set(former).size).toBe(24)
  })

  it('say what is not certain, and nothing of xã Vĩnh Phong of today', () => {
    const uncertain = safeZoneDecisions.filter(({ certainty }) => certainty === 'uncertain')
    expect(uncertain.map(({ note }) => note?.includes('cần xác nhận'))).toEqual([true, true])
    expect(safeZoneDecisions.at(-1)?.places.map(({ code }) => code)).not.toContain('31051')
  })
})

describe('defineRecognition', () => {
  it.each([
    ['Xã ATK', ['commune'] as const],
    ['', ['commune'] as const],
    ['-atk', ['commune'] as const],
    ['xa-atk', [] as const],
  ])('refuses %j for %j', (code, placeLevels) => {
    expect(() => defineRecognition({ code, name: 'X', placeLevels, lawLines: [] })).toThrow()
  })
})
