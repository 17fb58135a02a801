import type { DecodedText, DecodingProblem } from './decoded-text.ts'
import { isVietnamese, restoreLetters } from './restore-letters.ts'
import { scoreSyllables } from './vietnamese-syllables.ts'
import { decodeWindows1258 } from './windows-1258.ts'

const SAMPLE = 65_536

/** Bytes of one byte a letter: UTF-8, else whichever of the older codes makes the best Vietnamese of them. */
export function decodeNarrow(bytes: Uint8Array): DecodedText | DecodingProblem {
  const utf8 = findUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', warnings: [] }
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const sample = latin.slice(0, SAMPLE)
  const legacy = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, score: scoreSyllables(restoreLetters(sample, encoding)) }))
    .filter(({ score }) => isVietnamese(score))
    .sort((one, other) => other.score.good - other.score.bad - (one.score.good - one.score.bad))[0]
  const composed = decodeWindows1258(bytes)
  const composedScore = scoreSyllables(composed?.slice(0, SAMPLE) ?? '')
  const margin = legacy ? legacy.score.good - legacy.score.bad : -Infinity
  if (composed !== null && composedScore.good - composedScore.bad >= margin)
    return { text: composed, encoding: 'windows-1258', warnings: ['legacy_encoding'] }
  if (!legacy) return { problem: 'unknown_encoding' }
  return { text: restoreLetters(latin, legacy.encoding), encoding: legacy.encoding, warnings: ['legacy_encoding'] }
}

function findUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
