import { useCallback, useMemo, useRef, useState } from 'react'
import type { RecordProblem as KitProblem } from '../../../../../../pack-kit/registers/record-problem'
import { ApiProblem } from '../../../api/api-problem'
import { useSession } from '../../../session/use-session'
import type { FieldError } from '../../../ui/feedback/error-summary'
import { draftKey } from '../../duties/forms/draft-store'
import { useDraft } from '../../duties/forms/use-draft'
import type { OpenedRegister } from '../definition/opened-register'
import { problemsOf } from '../waiting/refusal-of'
import type { WaitingFile } from '../waiting/waiting-form'
import { fieldId } from './field-id'
import { type FormLook, hindrances, lookAtForm } from './look-at-form'
import type { RecordDraft } from './record-draft'

type Problem = Pick<KitProblem, 'field' | 'message'>

export type RecordFormSetup = {
  opened: OpenedRegister
  /** What is written: the id of a record, or a word for a new one. */
  subject: string
  /** The form untouched; a constant. */
  start: RecordDraft
  send: (draft: RecordDraft, look: FormLook, waiting: readonly WaitingFile[]) => Promise<void>
}

export type RecordForm = {
  opened: OpenedRegister
  draft: RecordDraft
  look: FormLook
  change: (code: string, typed: unknown) => void
  replace: (draft: RecordDraft) => void
  onWaiting: (code: string, files: readonly File[]) => void
  errorOf: (code: string) => string | null
  errors: readonly FieldError[]
  /** What the server refused, where it is not about single fields. */
  problem: ApiProblem | null
  tries: number
  sending: boolean
  touched: boolean
  submit: () => void
  discard: () => void
}

const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem({
        status: 0,
        code: 'unexpected',
        title: 'Chưa lưu được. Nội dung đã nhập vẫn còn trên máy này, hãy thử lại.',
      })

/** The form of a record: kept on this machine while it is written, judged as the server judges. */
export function useRecordForm({ opened, subject, start, send }: RecordFormSetup): RecordForm {
  const { personId } = useSession()
  const { register } = opened
  const {
    values: draft,
    change,
    clear,
  } = useDraft<RecordDraft>(draftKey(personId, `so-${register.code}`, subject), start)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [tries, setTries] = useState(0)
  const [sending, setSending] = useState(false)
  const waiting = useRef(new Map<string, readonly File[]>())
  const look = useMemo(() => lookAtForm(register, draft.typed), [register, draft.typed])
  const found: readonly Problem[] = tries > 0 ? [...hindrances(look.problems, true), ...refused] : []

  const onWaiting = useCallback((code: string, files: readonly File[]) => void waiting.current.set(code, files), [])
  const changeField = useCallback(
    (code: string, typed: unknown) => {
      setRefused((old) => old.filter(({ field }) => field !== code))
      change((old) => ({ typed: { ...old.typed, [code]: typed } }))
    },
    [change],
  )

  async function submit() {
    setTries((old) => old + 1)
    setProblem(null)
    setRefused([])
    if (hindrances(look.problems, true).length > 0) return
    const files = [...waiting.current].flatMap(([field, chosen]) =>
      chosen.map((file) => ({ field, file, name: file.name })),
    )
    setSending(true)
    try {
      await send(draft, look, files)
      clear()
    } catch (error) {
      const failure = asProblem(error)
      const problems = problemsOf(failure)
      setRefused(problems)
      setProblem(problems.length > 0 ? null : failure)
    } finally {
      setSending(false)
    }
  }

  const idOf = (field: string | null) => fieldId(field ?? register.titleFields[0] ?? '')
  return {
    opened,
    draft,
    look,
    change: changeField,
    replace: (next) => {
      setProblem(null)
      change(next)
    },
    onWaiting,
    errorOf: (code) => found.find(({ field }) => field === code)?.message ?? null,
    errors: found.map(({ field, message }) => ({ fieldId: idOf(field), message })),
    problem,
    tries,
    sending,
    touched: JSON.stringify(draft) !== JSON.stringify(start),
    submit: () => void submit(),
    discard: clear,
  }
}
