import type { FormEvent, ReactNode } from 'react'
import styles from './form-stack.module.css'

export type FormStackProps = {
  children: ReactNode
  onSubmit: () => void
  /** Buttons, the main one first and of type submit. */
  actions: ReactNode
  label?: string
}

/** Fields one under the other; never submits the page, nor anything while a field holds what cannot be read (DateField). */
export function FormStack({ children, onSubmit, actions, label }: FormStackProps) {
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const unread = event.currentTarget.querySelector<HTMLElement>('[data-unread]')
    if (unread) unread.focus()
    else onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={label}>
      {children}
      <div className={styles.actions}>{actions}</div>
    </form>
  )
}
