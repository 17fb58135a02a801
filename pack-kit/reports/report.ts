import type { Condition } from '../expressions/expression.ts'
import type { Placement } from '../indicators/indicator.ts'

/**
 * Words with places to fill: `{indicator:code}` a value with its unit ("12 công trình"), `{place}` as it stands within a sentence
 * ("xã Bến Trà"), `{period}` the year ("năm 2026"); or a table over records (`period`: as in an indicator) or over indicators.
 */
export type ReportBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'records'; register: string; columns: readonly string[]; where?: Condition; period?: Placement }
  | { kind: 'indicators'; indicators: readonly string[] }

export type Report = {
  code: string
  /** Vietnamese, as its title */
  name: string
  /** whom it is for: the line after "Kính gửi" */
  addressee?: string
  sections: readonly { heading: string; blocks: readonly ReportBlock[] }[]
}

/** Declares a report. What is wrong with it is said by `checkProgramme`, with the line to mend. */
export const defineReport = (report: Report): Report => report
