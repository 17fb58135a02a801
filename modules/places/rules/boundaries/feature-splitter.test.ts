import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFeatureSplitter, SplitProblem } from './feature-splitter.ts'
import { isWorldSystem } from './is-world-system.ts'

function split(pieces: readonly string[]) {
  const splitter = createFeatureSplitter()
  const features = pieces.flatMap((piece) => [...splitter.take(piece)])
  return { features, around: splitter.end() }
}

const faultOf = (text: string): string => {
  try {
    split([text])
    return 'none'
  } catch (error) {
    return error instanceof SplitProblem ? error.fault : String(error)
  }
}

const words = fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', ',', 'ệ', '\n', 'features') })
const anything = fc.jsonValue({ maxDepth: 3 })

describe('the features of a text that comes in pieces', () => {
  it('are those JSON.parse finds, wherever it is cut', () => {
    const collection = fc.record({
      name: words,
      type: fc.constant('FeatureCollection'),
      before: anything,
      features: fc.array(fc.record({ words, properties: anything }), { maxLength: 4 }),
      after: anything,
    })
    fc.assert(
      fc.property(collection, fc.integer({ min: 1, max: 20 }), fc.boolean(), (given, size, isSpread) => {
        const text = JSON.stringify(given, null, isSpread ? 2 : 0)
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        )
        const { features, around } = split(pieces)
        const plain = JSON.parse(text)
        expect(features).toEqual(plain.features)
        expect(around).toEqual({ ...plain, features: plain.features.map(() => 0) })
      }),
    )
  })

  it('a byte order mark before them is no matter', () => {
    expect(split(['\uFEFF{"type":"FeatureCollection","features":[{"a":1}]}']).features).toEqual([{ a: 1 }])
  })

  it.each([
    ['', 'not_json'],
    ['   ', 'not_json'],
    ['xin chào', 'not_json'],
    ['PK\u0003\u0004', 'not_json'],
    ['{"type":"FeatureCollection","features":[{"a":1},', 'truncated'],
    ['{"type":"FeatureCollection","features":[{"a":"', 'truncated'],
    ['{"type":"FeatureCollection","features":[{"a":}]}', 'not_json'],
    ['{"type":"FeatureCollection","features":[]}}', 'not_json'],
    ['{"type":"FeatureCollection"}', 'not_collection'],
    ['{"type":"Topology","objects":{}}', 'not_collection'],
    ['{"type":"Feature","features":[]}', 'not_collection'],
    ['[{"type":"FeatureCollection"}]', 'not_collection'],
    [`{"type":"Feature","geometry":[${'1,'.repeat(600_000)}1]}`, 'not_collection'],
    ['{"type":"FeatureCollection","features":[]}', 'none'],
  ])('%.60s is %s', (text, fault) => expect(faultOf(text)).toBe(fault))
})

it.each<[unknown, boolean]>([
  [undefined, true],
  [null, true],
  [{ type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }, true],
  [{ type: 'name', properties: { name: 'EPSG:4326' } }, true],
  [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } }, true],
  [{ type: 'EPSG', properties: { code: 4326 } }, true],
  [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::9210' } }, false],
  [{ type: 'name', properties: { name: 'EPSG:3405' } }, false],
  [{ type: 'link', properties: { href: 'x' } }, false],
  ['EPSG:4326', false],
])('%j is WGS 84: %s', (system, isWorld) => expect(isWorldSystem(system)).toBe(isWorld))
