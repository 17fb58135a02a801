import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { joinClassNames } from '../text/join-class-names'
import styles from './icon-button.module.css'

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'aria-label'> & {
  /** The word for it, read aloud and shown on hover. */
  label: string
  icon: ReactNode
  ref?: Ref<HTMLButtonElement>
}

export function IconButton({ label, icon, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={joinClassNames(styles.button, className)}
      aria-label={label}
      title={rest.title ?? label}
    >
      {icon}
    </button>
  )
}
