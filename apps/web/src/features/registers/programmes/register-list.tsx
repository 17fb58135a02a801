import type { RegisterLine } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { AppLink } from '../../../ui/link/app-link'
import { newRecordHref, registerHref } from '../address/register-hrefs'
import styles from './registers.module.css'
import { waitingLinks } from './waiting-links'

export type RegisterListProps = { title: string; id: string; registers: readonly RegisterLine[] }

/** Registers under a heading: what each is for, what waits in it, and a new record for who keeps it. */
export function RegisterList({ title, id, registers }: RegisterListProps) {
  if (registers.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.groupTitle} id={id}>
        {title}
      </h3>
      <ul className={styles.list}>
        {registers.map((register) => (
          <Line key={register.code} register={register} />
        ))}
      </ul>
    </section>
  )
}

function Line({ register }: { register: RegisterLine }) {
  const { code, name, purpose, may } = register
  const links = waitingLinks(register)
  return (
    <li className={styles.line}>
      <div>
        <AppLink className={styles.name} href={registerHref(code)}>
          {name}
        </AppLink>
        <p className={styles.purpose}>{purpose}</p>
        {links.length > 0 ? (
          <p className={styles.waiting}>
            {links.map(({ words, href, isUrgent }) => (
              <AppLink key={words} href={href} className={isUrgent ? styles.urgent : styles.wait}>
                {words}
                <span className="visually-hidden"> trong sổ {name}</span>
              </AppLink>
            ))}
          </p>
        ) : null}
      </div>
      {may.create ? (
        <Button size="sm" href={newRecordHref(code)} aria-label={`Ghi mới vào sổ ${name}`}>
          Ghi mới
        </Button>
      ) : null}
    </li>
  )
}
