/** Groups whose words are no part of the text, or stand in the file a second time. */
export const SKIPPED_GROUPS = new Set([
  'author',
  'bkmkend',
  'bkmkstart',
  'colortbl',
  'comment',
  'datafield',
  'fldinst',
  'filetbl',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'ftncn',
  'ftnsep',
  'ftnsepc',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'info',
  'keywords',
  'listname',
  'nonesttables',
  'nonshppict',
  'objdata',
  'operator',
  'pict',
  'private',
  'rxe',
  'shprslt',
  'stylesheet',
  'subject',
  'tc',
  'title',
  'txe',
  'xe',
])

/** Marked groups (`\*`) that hold words all the same. */
export const READ_MARKED_GROUPS = new Set(['shpinst', 'shptxt', 'shppict', 'do', 'dptxbxtext', 'footnote'])

/** Control words that stand for characters. */
export const CHARACTERS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  page: '\n',
  column: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}

/** Kinds of lines that are drawn; `brdrnone` and `brdrnil` are not. */
export const isDrawnLine = (word: string): boolean =>
  /^brdr(?:s|th|sh|db|dot|dash|hair|inset|outset|triple|engrave|emboss|wavy|wavydb|dashd|dashdd|dashsm|frame|thtn\w*|tnth\w*)$/.test(
    word,
  )
