import { useCallback, useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { useHoldLive } from '../../../session/live/use-hold-live'
import { useSession } from '../../../session/use-session'
import type { FieldError } from '../../../ui/feedback/error-summary'
import { draftKey } from './draft-store'
import { type FormIssue, fieldId, toFieldErrors } from './form-issue'
import { type Change, useDraft } from './use-draft'

export type DutyFormSetup<Values> = {
  /** Names the form in ids and drafts: 'bao-cao'. */
  form: string
  /** The assignment or difficulty it is about. */
  subjectId: string
  /** A constant, so that an untouched form leaves no draft. */
  empty: Values
  /** What must be looked at before sending; the server checks again. */
  check: (values: Values) => FormIssue[]
  send: (values: Values) => Promise<unknown>
  /** After the draft was cleared. */
  onSent: () => void | Promise<void>
  /** Somebody else moved first (409, 412): the page says what happened and reads the newest. */
  onConflict: (problem: ApiProblem) => void
}

export type DutyForm<Values> = {
  form: string
  values: Values
  change: (change: Change<Values>) => void
  idOf: (path: string) => string
  errorOf: (path: string) => string | null
  errors: readonly FieldError[]
  problem: ApiProblem | null
  /** Counts the tries, so that a second failed try moves the focus to the summary again. */
  tries: number
  sending: boolean
  /** Something was typed: there is a draft to throw away. */
  touched: boolean
  submit: () => void
  discard: () => void
  /** Files not up yet: sending waits for them. */
  onPendingFiles: (change: number) => void
}

const pendingWords = 'Có tệp chưa tải lên xong. Chờ tải xong hoặc bỏ tệp đó, rồi gửi lại.'

const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem({ status: 0, code: 'unexpected', title: 'Chưa gửi được. Nội dung đã nhập vẫn còn, hãy gửi lại.' })

/** One form in place: draft, checks, sending, and what to say when it did not go through. */
export function useDutyForm<Values extends object>(setup: DutyFormSetup<Values>): DutyForm<Values> {
  const { form, subjectId, empty, check, send, onSent, onConflict } = setup
  const { personId } = useSession()
  const { values, change, clear } = useDraft(draftKey(personId, form, subjectId), empty)
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [tries, setTries] = useState(0)
  const [sending, setSending] = useState(false)
  const [pendingFiles, setPendingFiles] = useState(0)
  const onPendingFiles = useCallback((by: number) => setPendingFiles((old) => old + by), [])

  const touched = JSON.stringify(values) !== JSON.stringify(empty)
  useHoldLive(touched)

  function refuse(found: readonly FormIssue[], refused: ApiProblem | null) {
    setIssues(found)
    setProblem(refused)
    setTries((old) => old + 1)
  }

  async function trySending() {
    const found = check(values)
    if (found.length > 0) return refuse(found, null)
    if (pendingFiles > 0) return refuse([], new ApiProblem({ status: 400, code: 'files_pending', title: pendingWords }))
    setSending(true)
    try {
      await send(values)
      clear()
      await onSent()
    } catch (error) {
      const refused = asProblem(error)
      if (refused.status === 409 || refused.status === 412) onConflict(refused)
      else refuse(refused.fields, refused)
    } finally {
      setSending(false)
    }
  }

  return {
    form,
    values,
    change,
    idOf: (path) => fieldId(form, path),
    errorOf: (path) => issues.find((issue) => issue.path === path)?.message ?? null,
    errors: toFieldErrors(form, issues),
    problem,
    tries,
    sending,
    touched,
    submit: () => void trySending(),
    discard: clear,
    onPendingFiles,
  }
}
