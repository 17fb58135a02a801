/** A stretch of the text: UTF-16 offsets, end exclusive. */
export type TypedSpan = { start: number; end: number }

export type TypedSource = {
  /** the title, then each duty's words on lines of their own */
  text: string
  title: TypedSpan
  duties: TypedSpan[]
}

const clean = (words: string): string => words.normalize('NFC').replaceAll('\r\n', '\n').trim()

/** The words as they were typed, put together as one text to point into; every span cuts out exactly what was typed. */
export function typeSource(title: string, duties: readonly string[]): TypedSource {
  let text = clean(title)
  const titleSpan = { start: 0, end: text.length }
  const spans = duties.map((words) => {
    const own = clean(words)
    const start = text.length + 2
    text = `${text}\n\n${own}`
    return { start, end: start + own.length }
  })
  return { text, title: titleSpan, duties: spans }
}
