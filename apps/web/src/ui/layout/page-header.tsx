import { useDocumentTitle } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AppLink } from '../link/app-link'
import styles from './page-header.module.css'

export type PageHeaderProps = {
  title: string
  /** One sentence: what this page answers now. */
  lead?: ReactNode
  /** Above the title: a state badge, a document number. */
  eyebrow?: ReactNode
  actions?: ReactNode
  back?: { href: string; label: string }
}

/** The page's only h1; also names the browser tab. */
export function PageHeader({ title, lead, eyebrow, actions, back }: PageHeaderProps) {
  useDocumentTitle(`${title} – Đôn Đốc`)
  return (
    <header className={styles.header}>
      {back ? (
        <AppLink className={styles.back} href={back.href}>
          <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
          {back.label}
        </AppLink>
      ) : null}
      <div className={styles.row}>
        <div className={styles.words}>
          {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
          <h1 className={styles.title}>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </header>
  )
}
