import type { TemplateItem } from '../../../api/operations'
import { useAgencyNames } from '../../organizations/agency-field/use-agency-names'
import styles from '../duty-templates.module.css'

const two = (part: number) => String(part).padStart(2, '0')

/** The duties of a template as sentences: what, who, until which day of the year. */
export function TemplateItems({ items }: { items: readonly TemplateItem[] }) {
  const names = useAgencyNames(
    items.flatMap((item) => [...item.leadOrganizationIds, ...item.coordinatorOrganizationIds]),
  )
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '…').join(', ')
  return (
    <ol className={styles.items}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: duties of a template have no other name than their place
        <li key={index}>
          <p className={styles.words}>{item.text}</p>
          <p className={styles.quiet}>
            Chủ trì: {namesOf(item.leadOrganizationIds)}
            {item.coordinatorOrganizationIds.length > 0
              ? `; phối hợp: ${namesOf(item.coordinatorOrganizationIds)}`
              : ''}
            ; {item.day && item.month ? `trước ngày ${two(item.day)}/${two(item.month)}` : 'không thời hạn'}
            {item.product ? `; sản phẩm: ${item.product}` : ''}
          </p>
        </li>
      ))}
    </ol>
  )
}
