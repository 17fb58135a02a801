import { useState } from 'react'
import type { DirectiveRelation } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { LinkDialog } from './link-dialog'
import { relatedHref, relatedName } from './related-name'
import styles from './relations.module.css'

export type RelationLineProps = { directiveId: string; relation: DirectiveRelation }

/** One cited document: it leads to the directive of this space that it is, or says that there is none yet. */
export function RelationLine({ directiveId, relation }: RelationLineProps) {
  const [choosing, setChoosing] = useState(false)
  const { citedNumber, citedOn, citedName, directive, linkedBy, may } = relation
  const cited =
    citedName ?? [`Văn bản số ${citedNumber}`, citedOn && `ngày ${formatDate(citedOn)}`].filter(Boolean).join(' ')
  return (
    <li className={styles.line}>
      <span>
        {directive ? <AppLink href={relatedHref(directive)}>{cited}</AppLink> : cited}
        <span className={styles.detail}>{detail(relation)}</span>
      </span>
      {may.link ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={`${directive ? 'Đổi' : 'Chọn'} văn bản ứng với ${citedNumber}`}
          onClick={() => setChoosing(true)}
        >
          {directive ? 'Đổi' : 'Chọn văn bản'}
        </Button>
      ) : null}
      {choosing ? (
        <LinkDialog
          directiveId={directiveId}
          relation={relation}
          isLinked={directive !== null || linkedBy === 'person'}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </li>
  )
}

function detail({ directive, linkedBy }: DirectiveRelation): string {
  if (directive) return linkedBy === 'person' ? `${relatedName(directive)} (văn phòng chọn)` : relatedName(directive)
  return linkedBy === 'person' ? 'văn phòng xác nhận: không có trong hệ thống' : 'chưa có trong hệ thống'
}
