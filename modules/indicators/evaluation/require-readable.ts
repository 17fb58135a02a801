import type { Indicator } from '../../../pack-kit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import type { Evaluation } from './evaluation-context.ts'

/** @throws indicator_not_found, also where the person may not see it */
export function requireReadable({ readable }: Evaluation, code: string): Indicator {
  const indicator = readable.indicators.find((one) => one.code === code)
  if (indicator === undefined) throw indicatorErrors.indicator_not_found()
  return indicator
}
