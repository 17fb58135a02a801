import type { TextBlock } from './split-paragraphs.ts'

/** The lines of "Kính gửi" (or of "… điện:") as written, one entry a line, an enumeration kept whole. */
export function readAddressees(blocks: TextBlock[]): string[] {
  const entries: string[] = []
  let open = false
  for (const block of blocks) {
    const text = block.folded.text
      .slice(block.mark?.length ?? 0)
      .replace(/^(?:[Kk]ính gửi|KÍNH GỬI|[Gg]ửi) ?:? ?|^(?:[^;.]{0,120}? )?(?:điện|ĐIỆN|Điện) ?: ?/u, '')
    if (open && block.mark === null && !/^(?:kính gửi|gửi|điện) ?:/u.test(block.folded.key)) {
      entries.push(trimEntry(`${entries.pop()} ${text}`))
      open = !/[;.]$/.test(text)
      continue
    }
    open = block.mark !== null && !/[;.:]$/.test(text)
    for (const entry of text.split(/(?<=[;.:]) ?[-–+] (?=\p{Lu})/u)) {
      const words = trimEntry(entry)
      if (words !== '') entries.push(words)
    }
  }
  return entries
}

/** An entry without its dash, final mark and footnote sign. */
export function trimEntry(entry: string): string {
  return entry
    .replace(/^[-–+•]\s*/, '')
    .replace(/[\s;.,|]+$/, '')
    .trim()
}
