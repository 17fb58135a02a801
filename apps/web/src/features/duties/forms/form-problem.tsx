import { useEffect, useRef } from 'react'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import type { DutyForm } from './use-duty-form'

export type FormProblemProps = { form: Pick<DutyForm<object>, 'errors' | 'problem' | 'tries'> }

/** Why it was not sent, at the top of the form; takes the focus after each try. */
export function FormProblem({ form: { errors, problem, tries } }: FormProblemProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0 && errors.length === 0) box.current?.focus()
  }, [tries, errors.length])
  if (errors.length > 0) return <ErrorSummary key={tries} errors={errors} />
  if (!problem) return null
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" announce="assertive" title={problem.title}>
        {problem.status >= 500 && problem.requestId ? `Mã yêu cầu để gửi bộ phận hỗ trợ: ${problem.requestId}` : null}
      </Notice>
    </div>
  )
}
