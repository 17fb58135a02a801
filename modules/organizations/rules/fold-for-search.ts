import { plainLetters } from '../../../pack-kit/index.ts'

/** Letters without diacritics in lower case, one space between words: "Sở Y tế" → "so y te". */
export const foldForSearch = (text: string): string =>
  plainLetters(text)
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
