import type { Post } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import type { DataColumn } from '../../ui/data/data-column'
import { formatDate } from '../../ui/format/format-date'
import { periodWords } from '../../ui/format/period-words'
import { AppLink } from '../../ui/link/app-link'
import { postName, postRole } from './post-name'
import styles from './posts.module.css'

export type Holder = NonNullable<Post['holders']>[number]

/** What an administrator opens from a row. */
export type PostAct =
  | { kind: 'fill'; post: Post }
  | { kind: 'close'; post: Post }
  | { kind: 'end'; post: Post; holder: Holder }

/** What, who, and what can be done; without names for those who are not told. */
export function postColumns(
  may: { managePosts: boolean; seeHolders: boolean },
  today: string,
  onAct: (act: PostAct) => void,
): DataColumn<Post>[] {
  return [
    {
      key: 'post',
      header: 'Vị trí',
      primary: true,
      cell: (post) => (
        <span>
          {postName(post)}
          <span className={styles.detail}>{[postRole(post), daysOf(post, today)].filter(Boolean).join(', ')}</span>
        </span>
      ),
    },
    {
      key: 'holders',
      header: 'Người giữ',
      onCard: may.seeHolders ? 'bare' : 'labelled',
      cell: (post) => (
        <Holders
          post={post}
          today={today}
          linked={may.managePosts}
          onEnd={may.managePosts ? (holder) => onAct({ kind: 'end', post, holder }) : null}
        />
      ),
    },
    ...(may.managePosts
      ? [
          {
            key: 'act',
            header: 'Thao tác',
            width: '14rem',
            onCard: 'bare' as const,
            cell: (post: Post) => (
              <span className={styles.acts}>
                <Button
                  size="sm"
                  onClick={() => onAct({ kind: 'fill', post })}
                  aria-label={`Giao vị trí ${postName(post)}`}
                >
                  Giao
                </Button>
                <Button
                  size="sm"
                  variant="quiet"
                  onClick={() => onAct({ kind: 'close', post })}
                  aria-label={`Kết thúc vị trí ${postName(post)}`}
                >
                  Kết thúc
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ]
}

/** Only what a reader would not expect: a post to come, or one that is to end. */
const daysOf = ({ validFrom, validTo }: Post, today: string): string | null =>
  validFrom > today || validTo !== null ? periodWords({ validFrom, validTo }) : null

type HoldersProps = { post: Post; today: string; linked: boolean; onEnd: ((holder: Holder) => void) | null }

function Holders({ post, today, linked, onEnd }: HoldersProps) {
  if (post.holders === null)
    return <span className={styles.quiet}>{post.isHeld ? 'đã có người giữ' : 'chưa có người'}</span>
  if (post.holders.length === 0) return <span className={styles.quiet}>chưa có người</span>
  return (
    <ul className={styles.holders}>
      {post.holders.map((holder) => (
        <li key={holder.postingId}>
          <span>
            {linked ? <AppLink href={`/nguoi-dung/${holder.personId}`}>{holder.fullName}</AppLink> : holder.fullName}
            <span className={styles.detail}>
              {[
                holder.validTo ? periodWords(holder) : `từ ${formatDate(holder.validFrom)}`,
                holder.isActive ? null : 'tài khoản đã ngừng',
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
          {onEnd && (holder.validTo === null || holder.validTo > today) ? (
            <Button
              size="sm"
              variant="quiet"
              onClick={() => onEnd(holder)}
              aria-label={`Cho ${holder.fullName} thôi giữ vị trí ${postName(post)}`}
            >
              Thôi giữ
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
