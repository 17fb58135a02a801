/** What copying, printing and recognition do to the lines of a text whose paragraphs stand one a line. */
export const LAYOUTS: Record<string, (text: string) => string> = {
  'wrapped at 60': (text) => wrapped(text, 60),
  'wrapped at 80': (text) => wrapped(text, 80),
  'wrapped at 100': (text) => wrapped(text, 100),
  'wrapped, a blank line between paragraphs': (text) => byParagraph(text, (line) => `${wrap(line, 80)}\n`),
  'wrapped, a blank line between all lines': (text) => wrapped(text, 80).replaceAll('\n', '\n\n'),
  'wrapped, set in': (text) =>
    byParagraph(text, (line) => wrap(isBody(line) ? `\u0001${line}` : line, 80)).replaceAll('\u0001', '      '),
  'page numbers tight': (text) => paged(wrapped(text, 80), (page) => String(page)),
  'page numbers between blank lines': (text) => paged(wrapped(text, 80), (page) => `\n- ${page} -\n`),
  'page numbers after form feeds': (text) => paged(wrapped(text, 80), (page) => `\fTrang ${page}/9`),
  'Windows line ends and trailing spaces': (text) => wrapped(text, 80).replaceAll('\n', '  \r\n'),
  'numbers in brackets': (text) => text.replace(/^(\d{1,2})\. /gm, '($1) '),
  'numbers with a slash': (text) => text.replace(/^(\d{1,2})\. /gm, '$1/ '),
  'numbers without a dot': (text) => text.replace(/^(\d{1,2})\. (?=\p{Lu}\p{Ll})/gmu, '$1 '),
  'one misread as l': (text) => text.replace(/^1\. /gm, 'l. '),
  'letters in brackets': (text) => text.replace(/^([a-zđ])\) /gm, '($1) '),
  'a tab after the dash': (text) => text.replace(/^- /gm, '-\t'),
  'round bullets': (text) => text.replace(/^- /gm, '• '),
  'broken before days': (text) => text.replace(/(?<=trước ngày|tháng|năm) (?=\d)/g, '\n'),
  'separate tone marks': (text) => wrapped(text, 80).normalize('NFD'),
}

const isBody = (line: string): boolean => /^(?:\d|[a-z]\)|- \p{Lu}\p{Ll})/u.test(line)
const byParagraph = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n')
const wrapped = (text: string, width: number): string => byParagraph(text, (line) => wrap(line, width))

function wrap(line: string, width: number): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) as string
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines.splice(-1, 1, last === '' ? word : `${last} ${word}`)
  }
  return lines.join('\n')
}

/** A page number after every 17 lines of the running text. */
function paged(text: string, mark: (page: number) => string): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, at) => (at > 12 && at % 17 === 16 && at < lines.length - 8 ? [line, mark((at + 18) / 17)] : [line]))
    .join('\n')
}
