import { foldPlaceName, kindNamed } from './fold-place-name.ts'
import type { PlaceKind } from './place-kind.ts'

/** What words typed to find a place ask for. */
export type PlaceWords = {
  kind?: PlaceKind
  /** `isPlain`: typed without diacritics, so compared without; `code`: the words may also begin a code */
  name?: { key: string; isPlain: boolean; code: string | null }
}

/** "xã vĩnh bình" → kind and name; "huyện" → a kind alone; "31051" → a name or a code; nothing to compare → nothing. */
export function readPlaceWords(words: string): PlaceWords {
  const alone = kindNamed(words)
  if (alone !== null) return { kind: alone }
  const { kind, nameKey, plainKey } = foldPlaceName(words)
  if (nameKey === '') return {}
  const code = /^\d{2,5}$/.test(words.trim()) ? words.trim() : null
  return { ...(kind ? { kind } : {}), name: { key: nameKey, isPlain: nameKey === plainKey, code } }
}
