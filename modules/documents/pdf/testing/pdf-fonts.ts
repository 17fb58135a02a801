import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const VIETNAMESE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9₫]/

export type FontRun = { font: string; text: string }

/** Registers a Times-like typeface, as NĐ 30/2020 asks for. Its letters lie in two files, so a word is drawn as runs of both. */
export function registerFonts(document: PDFKit.PDFDocument): void {
  const files = join(dirname(require.resolve('@fontsource/tinos/package.json')), 'files')
  for (const part of ['latin', 'vietnamese'])
    for (const weight of ['400', '700'])
      document.registerFont(`${part}-${weight}`, readFileSync(join(files, `tinos-${part}-${weight}-normal.woff`)))
}

/** Cuts a word where the font file changes. */
export function toFontRuns(word: string, bold: boolean): FontRun[] {
  const runs: FontRun[] = []
  for (const letter of word) {
    const font = `${VIETNAMESE_ONLY.test(letter) ? 'vietnamese' : 'latin'}-${bold ? '700' : '400'}`
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}
