/** Colours and type of a chart, from the tokens of the theme that is shown. */
export type ChartPalette = {
  ink: string
  ink2: string
  ink3: string
  rule: string
  ground: string
  accent: string
  good: string
  bad: string
  font: string
}

const tokens: Readonly<Record<keyof ChartPalette, string>> = {
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  rule: '--rule-strong',
  ground: '--ground',
  accent: '--accent-text',
  good: '--state-on-time',
  bad: '--state-overdue',
  font: '--font-text',
}

/** Reads the tokens as they are now; read again when the theme changes. */
export function readPalette(element: Element): ChartPalette {
  const style = getComputedStyle(element)
  const read = (key: keyof ChartPalette) => style.getPropertyValue(tokens[key]).trim()
  return {
    ink: read('ink'),
    ink2: read('ink2'),
    ink3: read('ink3'),
    rule: read('rule'),
    ground: read('ground'),
    accent: read('accent'),
    good: read('good'),
    bad: read('bad'),
    font: read('font'),
  }
}
