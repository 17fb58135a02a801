import type { ListMissingCommitteesResponse } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { AppLink } from '../../../ui/link/app-link'
import { organizationHref } from '../address/directory-search'
import styles from './committees.module.css'

/** What would be added, what only gets its place, and what a person has to look at. */
export function CommitteesPlan({ plan }: { plan: ListMissingCommitteesResponse }) {
  const { toAdd, toLink, taken } = plan
  return (
    <div className={styles.plan}>
      {toAdd.length + toLink.length + taken.length === 0 ? (
        <Notice tone="success">Mọi xã, phường, đặc khu của tỉnh đều đã có Ủy ban nhân dân trong danh bạ.</Notice>
      ) : null}
      {toAdd.length > 0 ? (
        <details>
          <summary>Sẽ thêm {toAdd.length} Ủy ban nhân dân</summary>
          <ul className={styles.names}>
            {toAdd.map(({ placeId, name }) => (
              <li key={placeId}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {toLink.length > 0 ? (
        <details>
          <summary>Gắn địa bàn cho {toLink.length} cơ quan đã có trong danh bạ</summary>
          <ul className={styles.names}>
            {toLink.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {taken.length > 0 ? (
        <Notice tone="warn" title={`${taken.length} tên đã thuộc cơ quan khác, không thêm`}>
          <ul className={styles.names}>
            {taken.map(({ id, name }) => (
              <li key={`${id}-${name}`}>
                <AppLink href={organizationHref(id)}>{name}</AppLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </div>
  )
}
