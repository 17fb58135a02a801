/** Cuts at a word, with an ellipsis: titles and headers only, never where the text itself must be read. */
export function shorten(text: string, most: number): string {
  const whole = text.trim().replace(/\s+/g, ' ')
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.–-]+$/, '')}…`
}
