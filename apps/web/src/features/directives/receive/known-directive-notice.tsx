import type { ApiProblem } from '../../../api/api-problem'
import type { Directive } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { beginSmall } from '../../../ui/text/first-letter'
import { directiveName } from '../words/directive-name'

type Known = Partial<Pick<Directive, 'status' | 'number' | 'symbol' | 'issuedOn' | 'issuer' | 'subject'>> & {
  directiveId?: string
  why?: 'same_content' | 'same_number'
}

/** The same document is here already: which one, in what state, and the way to it. */
export function KnownDirectiveNotice({ problem }: { problem: ApiProblem }) {
  const {
    directiveId,
    why,
    status,
    number = null,
    symbol = null,
    issuedOn = null,
    issuer,
    subject,
  } = problem.details as Known
  const reviewed = status === 'draft'
  const name = directiveName({ kind: null, number, symbol, issuedOn })
  return (
    <Notice
      tone="warn"
      title="Văn bản này đã có trong hệ thống"
      announce="assertive"
      action={
        directiveId ? (
          <Button href={reviewed ? `/van-ban/${directiveId}/ra-soat` : `/van-ban/${directiveId}`}>
            {reviewed ? 'Mở bản đang rà soát' : 'Mở văn bản đã phát hành'}
          </Button>
        ) : null
      }
    >
      <p>
        {why === 'same_content' ? 'Cùng nội dung với ' : 'Cùng số, ký hiệu và cơ quan ban hành với '}
        {beginSmall(name)}
        {issuer ? ` của ${issuer}` : ''}, {reviewed ? 'đang rà soát' : 'đã phát hành'}.
      </p>
      {subject ? <p>{subject}</p> : null}
      <p>Chưa lưu thêm gì.</p>
    </Notice>
  )
}
