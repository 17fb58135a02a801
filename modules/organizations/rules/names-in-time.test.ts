import { describe, expect, it } from 'vitest'
import { namesInTime, shownVersion } from './names-in-time.ts'

const version = (name: string, validFrom: string, validTo: string | null, reorganizationId: string | null = null) => ({
  name,
  validFrom,
  validTo,
  reorganizationId,
})
const early = version('Ban A', '2000-01-01', '2010-01-01')
const moved = version('Ban A', '2010-01-01', '2025-03-01', 'r1')
const late = version('Sở A', '2025-03-01', null, 'r2')

describe('the version by which an agency is called', () => {
  it.each([
    ['of today', [early, moved, late], '2025-03-01', late],
    ['of today, before a change to come', [early, moved, late], '2025-02-28', moved],
    ['the last one of an ended agency', [early], '2026-01-01', early],
    ['the first one of an agency to come', [late], '2020-01-01', late],
    ['none', [], '2020-01-01', null],
  ])('is %s', (_, versions, today, expected) => expect(shownVersion(versions, today)).toBe(expected))
})

describe('names in their time', () => {
  it('joins versions in which the name stayed', () => {
    expect(namesInTime([early, moved, late])).toEqual([
      { name: 'Ban A', validFrom: '2000-01-01', validTo: '2025-03-01', reorganizationId: null },
      { name: 'Sở A', validFrom: '2025-03-01', validTo: null, reorganizationId: 'r2' },
    ])
  })

  it('keeps apart a name that came back later', () => {
    const names = namesInTime([version('A', '2000-01-01', '2001-01-01'), version('A', '2005-01-01', null)])
    expect(names.map(({ validFrom }) => validFrom)).toEqual(['2000-01-01', '2005-01-01'])
  })

  it('has none for an agency without versions', () => expect(namesInTime([])).toEqual([]))
})
