/** Marks that open an item of an outline (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 6: phần, chương, mục, điều, khoản, điểm). */
export type OutlineMark = {
  kind:
    | 'part'
    | 'article'
    | 'upper'
    | 'roman'
    | 'number'
    | 'number2'
    | 'number3'
    | 'letter'
    | 'dash'
    | 'plus'
    | 'bullet'
  /** units of the folded text up to the item's first word */
  length: number
  label: string
}

const ROWS: { kind: OutlineMark['kind']; pattern: RegExp }[] = [
  {
    kind: 'part',
    pattern:
      /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục) (?:THỨ |thứ )?(?:[IVXLC]{1,6}|\d{1,2}|MỘT|HAI|BA|BỐN|một|hai|ba|bốn|nhất)(?:[.:]? ?[-–]? |[.:]?$)/,
  },
  { kind: 'article', pattern: /^(?:Điều|ĐIỀU) \d{1,3} ?[.:]? ?/ },
  { kind: 'number3', pattern: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.|\)|(?=\s)) ?(?=\D|$)/ },
  { kind: 'number2', pattern: /^\d{1,2}\.\d{1,2}(?:\.|\)|(?=\s)) ?(?=[^\d/]|$)/ },
  { kind: 'roman', pattern: /^\(?[IVX]{1,5} ?(?:[.)]|[-–](?= )|\/(?= )) ?/ },
  { kind: 'upper', pattern: /^[A-HĐ][.)] ?(?=\p{Lu}|$)/u },
  { kind: 'number', pattern: /^(?:\d{1,2} ?[.)](?!\d)|\(\d{1,2}\)|\d{1,2}(?:[/-]| [-–] )(?= ?\p{Lu})) ?/u },
  { kind: 'letter', pattern: /^(?:[a-zđ]\d? ?[.)]|\([a-zđ]\d?\)|[a-zđ]\/(?= ?\p{Lu})) ?/u },
  { kind: 'dash', pattern: /^[-–—−‒] ?/ },
  { kind: 'plus', pattern: /^\+ ?/ },
  { kind: 'bullet', pattern: /^[•●○◦▪■□➢✓✔·o\uf0b7\uf0a7\uf0d8\uf02d\uf0fc](?= |$) ?/ },
]

/** The outline mark at the start of a folded line, if any. */
export function findOutlineMark(text: string): OutlineMark | null {
  for (const { kind, pattern } of ROWS) {
    const match = pattern.exec(text)
    if (match) return { kind, length: match[0].length, label: match[0].trim() }
  }
  return null
}
