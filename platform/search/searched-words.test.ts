import { describe, expect, it } from 'vitest'
import { afterBeginning, planSearch, type SearchedWord, searchedWords } from './searched-words.ts'

/** 'bao hiem y te*': the last one is only begun. */
const said = (text: string) =>
  searchedWords(text)
    ?.words.map(({ word, isBeginning }) => (isBeginning ? `${word}*` : word))
    .join(' ') ?? null

describe('words somebody searches for', () => {
  it.each([
    ['bảo hiểm y tế', 'bao hiem y te*'],
    ['Bảo  Hiểm, Y TẾ.', 'bao hiem y te*'],
    ['ĐƯỜNG Đê', 'duong de*'],
    ['450/UBND-NC', '450 ubnd nc*'],
    ['bảo bảo bảo', 'bao bao*'],
    // Decomposed letters, as some keyboards and Mac file names give them.
    ['hiểm'.normalize('NFD'), 'hiem*'],
    ['100%_', '100*'],
    ['a b c d e f g h i k l m n o', 'a b c d e f g h i k l m*'],
  ])('%s → %s', (typed, words) => expect(said(typed)).toBe(words))

  it.each([[''], ['   '], ['%_'], ['---'], ['日本']])('nothing to search for in “%s”', (typed) => {
    expect(searchedWords(typed)).toBeNull()
  })

  it.each([
    ['hi', 'hj'],
    ['nc', 'nd'],
    ['450', '451'],
    ['9', ':'],
    ['z', '{'],
  ])('what begins with %s comes before %s', (beginning, after) => {
    expect(afterBeginning(beginning)).toBe(after)
    expect(`${beginning}zzzz` < after).toBe(true)
  })

  it.each([
    // Typed words, how many have each; what is looked for together, what alone, and the rest in order.
    ['bao hiem y te', [8000, 900, 8000, 4000], 'hiem te*', '', 'hiem te* bao y'],
    ['bao cao', [8000, 8000], '', '', 'bao cao*'],
    ['vu tru', [0, 3], 'vu tru*', '', 'vu tru*'],
    ['tru', [1999], '', 'tru*', ''],
    ['tru', [2000], '', '', 'tru*'],
    ['cao hiem', [8000, 5000], '', '', 'hiem* cao'],
    ['cao hiem', [8000, 500], '', 'hiem*', 'cao'],
  ])('looks for %s by its rare words first', (typed, counts, together, alone, rest) => {
    const searched = searchedWords(typed)
    if (!searched) throw new Error('nothing to search for')
    const plan = planSearch(searched, counts)
    const shown = (words: readonly SearchedWord[]) =>
      words.map(({ word, isBeginning }) => (isBeginning ? `${word}*` : word)).join(' ')
    const { words, rare } = plan.search
    expect([shown(plan.together), shown(rare ? [rare] : []), shown(words)]).toEqual([together, alone, rest])
  })

  it('counted further, looks for what many have together', () => {
    const searched = searchedWords('thon Nghia Khe')
    if (!searched) throw new Error('nothing to search for')
    expect(planSearch(searched, [48_000, 15_000, 14_000]).together).toEqual([])
    expect(planSearch(searched, [48_000, 15_000, 14_000], 48_000).together.map(({ word }) => word)).toEqual([
      'khe',
      'nghia',
    ])
  })
})
