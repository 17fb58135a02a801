/** Characters by their codes. */
const sign = { quote: 34, backslash: 92, open: 123, close: 125, openList: 91, closeList: 93 }

/** What a text turned out not to be. */
export type SplitFault = 'not_json' | 'truncated' | 'not_collection' | 'feature_too_large'

export class SplitProblem extends Error {
  readonly fault: SplitFault

  constructor(fault: SplitFault) {
    super(fault)
    this.name = 'SplitProblem'
    this.fault = fault
  }
}

const mostAround = 1_000_000
const mostOfOne = 64_000_000

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SplitProblem('not_json')
  }
}

/**
 * Takes the text of a GeoJSON collection piece by piece and answers its features as they end, so that a large file is never held as a
 * whole. `end` answers what stands around them: the collection itself, each feature a 0.
 * @throws SplitProblem from either
 */
export function createFeatureSplitter() {
  let [depth, inText, escaped, isList, isBegun] = [0, false, false, false, false]
  let word = ''
  let around: string[] = []
  let aroundLength = 0
  let feature: string[] | null = null
  let featureLength = 0

  function note(piece: string) {
    if (feature) {
      feature.push(piece)
      featureLength += piece.length
      if (featureLength > mostOfOne) throw new SplitProblem('feature_too_large')
    } else {
      around.push(piece)
      aroundLength += piece.length
      if (aroundLength > mostAround) throw new SplitProblem('not_collection')
    }
  }

  function* take(piece: string): Generator<unknown> {
    let from = 0
    let wordFrom = 0
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at)
      if (inText) {
        if (escaped) escaped = false
        else if (code === sign.backslash) escaped = true
        else if (code === sign.quote) {
          inText = false
          if (depth === 1) word += piece.slice(wordFrom, at)
        }
        continue
      }
      if (!isBegun && code > 32 && code !== 0xfeff) {
        if (code !== sign.open && code !== sign.openList) throw new SplitProblem('not_json')
        isBegun = true
      }
      if (code === sign.quote) {
        inText = true
        wordFrom = at + 1
        if (depth === 1) word = ''
      } else if (code === sign.open || code === sign.openList) {
        if (depth === 1) isList = code === sign.openList && word === 'features'
        if (depth === 2 && isList && code === sign.open) {
          note(piece.slice(from, at))
          from = at
          feature = []
          featureLength = 0
        }
        depth += 1
      } else if (code === sign.close || code === sign.closeList) {
        depth -= 1
        if (depth < 0) throw new SplitProblem('not_json')
        if (depth === 2 && feature) {
          note(piece.slice(from, at + 1))
          from = at + 1
          const whole: string = feature.join('')
          feature = null
          note('0')
          yield parse(whole)
        }
      }
    }
    if (inText && depth === 1) word += piece.slice(Math.max(wordFrom, 0))
    note(piece.slice(from))
  }

  function end(): Record<string, unknown> {
    if (!isBegun) throw new SplitProblem('not_json')
    if (depth > 0 || inText) throw new SplitProblem('truncated')
    const collection = parse(around.join('').replace(/^\uFEFF/, ''))
    around = []
    if (typeof collection !== 'object' || collection === null || Array.isArray(collection))
      throw new SplitProblem('not_collection')
    const known = collection as Record<string, unknown>
    if (known['type'] !== 'FeatureCollection' || !Array.isArray(known['features']))
      throw new SplitProblem('not_collection')
    return known
  }

  return { take, end }
}
