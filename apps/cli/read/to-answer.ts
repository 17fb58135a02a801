import type { FileReading } from '../../../modules/directives/index.ts'
import { toScorerJson } from '../../../modules/directives/index.ts'

/** What `dondoc read` prints of a file: how it was read, then what was found in it. */
export const toAnswer = ({ document, reading }: FileReading) => ({
  document: { format: document.format, pages: document.pages.length, warnings: document.warnings },
  ...toScorerJson(reading),
})
