import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TrackingRulesAnswer } from '../../api/operations'
import { ProblemState } from '../../api/problem-state'
import { useSession } from '../../session/use-session'
import { Button } from '../../ui/actions/button'
import { LoadingState } from '../../ui/feedback/loading-state'
import { formatDate } from '../../ui/format/format-date'
import { PageHeader } from '../../ui/layout/page-header'
import { RuleDialog } from './rule-dialog'
import { type RuleForm, ruleForms } from './rule-forms'
import styles from './tracking-rules.module.css'
import { trackingRulesQuery } from './tracking-rules-query'

/** The rules by which the space reminds, escalates, extends and counts, told in plain sentences. */
export function TrackingRulesPage() {
  const { data, error, isFetching, refetch } = useQuery(trackingRulesQuery)
  const [editing, setEditing] = useState<RuleForm | null>(null)
  const managesPeople = useSession().may.managePeople
  return (
    <>
      <PageHeader
        title="Quy chế theo dõi"
        lead="Hệ thống nhắc việc, báo cáo cấp trên, gia hạn và chốt số liệu theo các quy định này; đổi quy định không làm thay đổi việc đã nhắc."
        {...(managesPeople
          ? { back: { href: '/quan-tri', label: 'Quản trị' } }
          : { back: { href: '/don-doc', label: 'Đôn đốc' } })}
      />
      {data ? (
        <ul className={styles.rules}>
          {ruleForms.map((form) => (
            <Rule key={form.key} form={form} answer={data} onEdit={data.may.change ? () => setEditing(form) : null} />
          ))}
        </ul>
      ) : error ? (
        <ProblemState error={error} doing="xem quy chế theo dõi" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải quy chế theo dõi" />
      )}
      {data && editing ? (
        <RuleDialog
          form={editing}
          value={data.rules[editing.key]}
          version={standingOf(data, editing)?.version ?? 0}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  )
}

const standingOf = ({ standings }: TrackingRulesAnswer, { key }: RuleForm) =>
  standings.find((standing) => standing.key === key)

function Rule({ form, answer, onEdit }: { form: RuleForm; answer: TrackingRulesAnswer; onEdit: (() => void) | null }) {
  const standing = standingOf(answer, form)
  const set = standing?.setByName ? `${standing.setByName} đặt ngày ${formatDate(standing.setAt)}` : null
  return (
    <li className={styles.rule}>
      <div>
        <h2 className={styles.title}>{form.title}</h2>
        {form.sentences(answer.rules).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={styles.source}>
          {standing?.isDefault === false ? null : <>Mặc định của hệ thống. {standing?.source}. </>}
          {set ? `${set}.` : null}
        </p>
      </div>
      {onEdit ? (
        <Button size="sm" aria-label={`Sửa: ${form.title}`} onClick={onEdit}>
          Sửa
        </Button>
      ) : null}
    </li>
  )
}
