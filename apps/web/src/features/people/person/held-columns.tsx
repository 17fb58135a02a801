import type { HeldPost } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { periodWords } from '../../../ui/format/period-words'
import { AppLink } from '../../../ui/link/app-link'
import { organizationHref } from '../../organizations/address/directory-search'
import { postName, postRole } from '../../posts/post-name'
import styles from '../people.module.css'
import { heldState } from './held-state'

/** Which post, where, from when until when; what still runs can be ended. */
export const heldColumns = (today: string, onEnd: (held: HeldPost) => void): DataColumn<HeldPost>[] => [
  {
    key: 'post',
    header: 'Vị trí',
    primary: true,
    cell: (held) => (
      <span>
        {postName(held)}
        <span className={styles.email}>{postRole(held)}</span>
      </span>
    ),
  },
  {
    key: 'agency',
    header: 'Cơ quan',
    cell: (held) => (
      <AppLink
        href={organizationHref(held.organizationId, heldState(held, today) === 'past' ? held.validFrom : undefined)}
      >
        {held.organizationName}
      </AppLink>
    ),
  },
  {
    key: 'days',
    header: 'Thời gian',
    width: '16rem',
    cell: (held) => (
      <span className={heldState(held, today) === 'past' ? styles.stopped : undefined}>
        {periodWords(held)}
        {held.isLast ? '' : ', rồi chuyển theo cơ quan'}
      </span>
    ),
  },
  {
    key: 'act',
    header: 'Thao tác',
    width: '8rem',
    onCard: 'bare',
    cell: (held) =>
      held.isLast && (held.validTo === null || held.validTo > today) ? (
        <Button
          size="sm"
          variant="quiet"
          onClick={() => onEnd(held)}
          aria-label={`Thôi giữ vị trí ${postName(held)} ở ${held.organizationName}`}
        >
          Thôi giữ
        </Button>
      ) : null,
  },
]
