const MARKS = /[\u0300-\u036f]/g

/** Letters without diacritics in lower case, one space between words: "Sở Y tế" → "so y te". */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
