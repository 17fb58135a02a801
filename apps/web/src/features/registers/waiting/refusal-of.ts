import { ApiProblem } from '../../../api/api-problem'
import type { RecordProblem } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import type { WaitingForm } from './waiting-form'

/** What the server finds wrong with a record, as its answer carries it. */
export function problemsOf(error: unknown): RecordProblem[] {
  const problems = error instanceof ApiProblem ? error.details.problems : undefined
  return Array.isArray(problems) ? (problems as RecordProblem[]) : []
}

/** The record that is there already, of which the server says that this one would be the same. */
export function duplicateOf(error: unknown): { id: string; title: string } | null {
  if (!(error instanceof ApiProblem) || error.code !== 'register_record_duplicate') return null
  const { recordId, title } = error.details
  return typeof recordId === 'string'
    ? { id: recordId, title: typeof title === 'string' ? title : 'Bản ghi đã có' }
    : null
}

/** Why a form was not taken: one sentence, and what is wrong with which field. */
export function refusalOf(error: unknown): NonNullable<WaitingForm['refusal']> {
  const duplicate = duplicateOf(error)
  const lines = problemsOf(error).map(({ message }) => message)
  return { title: problemTitle(error), lines: duplicate ? [`Đã có: ${duplicate.title}`, ...lines] : lines }
}
