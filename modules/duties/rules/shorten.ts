/** A duty's text cut at a word for a list or a notice; "…" says that it goes on. */
export function shorten(text: string, longest = 200): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > longest / 2 ? lastSpace : longest).replace(/[\s,;:.]+$/, '')}…`
}
