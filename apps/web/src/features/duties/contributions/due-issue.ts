import { formatDate } from '../../../ui/format/format-date'
import type { FormIssue } from '../forms/form-issue'

/** A contribution after the duty's own deadline is of no use to the lead. */
export const dueIssue = (dueOn: string | null, deadlineOn: string | null): FormIssue[] =>
  dueOn && deadlineOn && dueOn > deadlineOn
    ? [{ path: 'dueOn', message: `Chọn ngày không muộn hơn thời hạn nhiệm vụ, ${formatDate(deadlineOn)}.` }]
    : []
