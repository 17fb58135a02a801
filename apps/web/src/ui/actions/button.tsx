import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { AppLink } from '../link/app-link'
import { joinClassNames } from '../text/join-class-names'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  children: ReactNode
  variant?: ButtonVariant
  size?: 'md' | 'sm'
  icon?: ReactNode
  /** Keeps its width, says it is busy and ignores further presses. */
  loading?: boolean
  /** Makes it a link that looks like a button. */
  href?: string
  ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  variant = 'secondary',
  size = 'md',
  icon,
  loading = false,
  href,
  className,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const classes = joinClassNames(styles.button, styles[variant], size === 'sm' && styles.small, className)
  const content = (
    <>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <span>{children}</span>
    </>
  )
  if (href !== undefined) {
    return (
      <AppLink className={classes} href={href} aria-label={rest['aria-label']} id={rest.id}>
        {content}
      </AppLink>
    )
  }
  return (
    <button
      {...rest}
      type={type}
      className={joinClassNames(classes, loading && styles.loading)}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
    >
      {content}
    </button>
  )
}
