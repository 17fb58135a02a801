import type { Person } from '../../api/operations'
import { postingWords } from '../../session/posting-words'
import { Button } from '../../ui/actions/button'
import type { DataColumn } from '../../ui/data/data-column'
import styles from './people.module.css'

/** Who, as what and where, whether the account works, and the one thing to change. */
export const personColumns = (ownId: string, onChange: (person: Person) => void): DataColumn<Person>[] => [
  {
    key: 'name',
    header: 'Họ và tên',
    primary: true,
    cell: ({ fullName, email }) => (
      <span>
        {fullName}
        <span className={styles.email}>{email}</span>
      </span>
    ),
  },
  {
    key: 'posts',
    header: 'Vai trò và cơ quan',
    onCard: 'bare',
    cell: ({ postings }) => (
      <ul className={styles.posts}>
        {postings.map((posting) => (
          <li key={`${posting.organizationId}-${posting.role}`}>{postingWords(posting)}</li>
        ))}
        {postings.length === 0 ? <li className={styles.stopped}>chưa có vị trí công tác</li> : null}
      </ul>
    ),
  },
  {
    key: 'active',
    header: 'Tài khoản',
    width: '9rem',
    nowrap: true,
    cell: ({ isActive }) => (isActive ? 'Đang dùng' : <span className={styles.stopped}>Đã ngừng</span>),
  },
  {
    key: 'change',
    header: 'Thao tác',
    width: '8rem',
    onCard: 'bare',
    cell: (person) =>
      person.id === ownId ? (
        <span className={styles.stopped}>tài khoản của bạn</span>
      ) : (
        <Button
          size="sm"
          aria-label={`${person.isActive ? 'Ngừng' : 'Mở lại'} tài khoản của ${person.fullName}`}
          onClick={() => onChange(person)}
        >
          {person.isActive ? 'Ngừng' : 'Mở lại'}
        </Button>
      ),
  },
]
