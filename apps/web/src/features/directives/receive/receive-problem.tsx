import { useEffect, useRef } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { warningWords } from '../words/warning-words'
import { KnownDirectiveNotice } from './known-directive-notice'

export type ReceiveProblemProps = { error: unknown; onContinue?: () => void; onRetry: () => void }

/** Why the document was not taken in, and what to do: nothing was saved, nothing given is lost. */
export function ReceiveProblem(props: ReceiveProblemProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div ref={box}>
      <ProblemNotice {...props} />
    </div>
  )
}

function ProblemNotice({ error, onContinue, onRetry }: ReceiveProblemProps) {
  if (error instanceof ApiProblem && error.code === 'directive_already_here')
    return <KnownDirectiveNotice problem={error} />
  if (onContinue && error instanceof ApiProblem && error.code === 'not_a_directive') {
    const { warnings } = error.details
    return (
      <Notice
        tone="warn"
        title="Chưa nhận ra văn bản chỉ đạo"
        announce="assertive"
        action={<Button onClick={onContinue}>Tiếp tục nhập bằng tay</Button>}
      >
        <p>{warningWords(Array.isArray(warnings) ? (warnings as string[]) : []).join(' ')}</p>
        <p>Kiểm tra lại nội dung rồi đọc lại; hoặc tiếp tục, máy giữ nguyên văn để bạn chọn từng đoạn làm nhiệm vụ.</p>
      </Notice>
    )
  }
  const mayPass = !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500
  return (
    <Notice
      tone="error"
      title="Chưa tiếp nhận được văn bản này"
      announce="assertive"
      action={mayPass ? <Button onClick={onRetry}>Thử lại</Button> : null}
    >
      {problemTitle(error)}
    </Notice>
  )
}
