import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AssignmentPage, Part } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { DueDate } from '../../../ui/data/due-date'
import { formatDate } from '../../../ui/format/format-date'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../address/duties-href'
import { DutyStateBadge } from '../words/duty-state-badge'
import { shorten } from '../words/shorten'
import { GivePartsForm } from './give-parts-form'
import styles from './parts.module.css'
import { partsQuery } from './parts-query'

export type PartsSectionProps = { assignment: Pick<AssignmentPage, 'id' | 'version' | 'deadline' | 'may' | 'shape'> }

/** What of the duty was given on: each part with who, state, deadline and last report; how far all of them are. */
export function PartsSection({ assignment }: PartsSectionProps) {
  const { id, may, shape } = assignment
  const { data } = useQuery(partsQuery(id))
  const [giving, setGiving] = useState(false)
  const mayGive = may.giveParts && shape !== 'series'
  const parts = data?.parts ?? []
  if (parts.length === 0 && !mayGive) return null
  return (
    <Section
      title="Phần việc"
      id="phan-viec"
      note={data?.sentence ?? 'Giao từng phần cho phòng, ban, xã hoặc cơ quan khác; mỗi phần có thời hạn riêng.'}
      actions={
        mayGive && !giving ? (
          <Button size="sm" icon={<IconPlus size={16} stroke={2} />} onClick={() => setGiving(true)}>
            Giao phần việc
          </Button>
        ) : null
      }
    >
      {parts.length > 0 ? (
        <ul className={styles.list}>
          {parts.map((part) => (
            <PartLine key={part.id} part={part} />
          ))}
        </ul>
      ) : null}
      {giving && mayGive ? <GivePartsForm assignment={assignment} onClose={() => setGiving(false)} /> : null}
    </Section>
  )
}

function PartLine({ part }: { part: Part }) {
  const { lead, text, state, deadlineOn, lastReportAt, lastReportText, product } = part
  return (
    <li className={styles.part}>
      <p className={styles.head}>
        <DutyStateBadge state={state} withDays />
        <strong>{lead.name}</strong>
        {deadlineOn ? <DueDate date={deadlineOn} /> : <span className={styles.quiet}>không thời hạn</span>}
      </p>
      <AppLink href={dutyHref(part.id)}>{shorten(text, 200)}</AppLink>
      {product ? <p className={styles.quiet}>Sản phẩm: {product}</p> : null}
      {part.partCount > 0 ? <p className={styles.quiet}>Đã chia thành {part.partCount} phần nhỏ hơn</p> : null}
      <p className={styles.quiet}>
        {lastReportAt
          ? `Báo cáo ${formatDate(lastReportAt)}: ${shorten(lastReportText ?? '', 160)}`
          : 'Chưa có báo cáo tiến độ'}
      </p>
    </li>
  )
}
