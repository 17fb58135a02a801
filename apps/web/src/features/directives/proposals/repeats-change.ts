import type { DraftDuty, DutyChangeProposal } from '../../../api/operations'

type Change = Pick<DutyChangeProposal, 'kind' | 'spans'>

/** Whether a duty under review is in the words that change a running duty, and so may be no work of its own. */
export const repeatsChange = ({ sourceSpans }: Pick<DraftDuty, 'sourceSpans'>, changes: readonly Change[]): boolean =>
  changes
    .filter(({ kind }) => kind !== 'added_duty')
    .flatMap(({ spans }) => spans)
    .some((change) => sourceSpans.some(({ start, end }) => start < change.end && end > change.start))
