import { AppLink } from '../../ui/link/app-link'
import styles from './home.module.css'

export type AllLinkProps = { block: { count: number; items: readonly unknown[] }; href: string }

/** 'Xem cả 12', only when the short list leaves something out. */
export function AllLink({ block, href }: AllLinkProps) {
  if (block.count <= block.items.length) return null
  return (
    <AppLink className={styles.all} href={href}>
      Xem cả {block.count}
    </AppLink>
  )
}
