/** Letters in lower case without diacritics: "Sở Y tế (*)" → "so y te (*)". */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** Words in plain letters without signs, parted by one blank, as texts are compared: "Sở Y tế (*)" → "so y te". */
export const plainWords = (text: string): string =>
  plainLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
