import { useEffect, useState } from 'react'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { newRecordHref } from '../address/register-hrefs'
import { listKeptRegisters } from './list-kept-registers'
import styles from './registers.module.css'

/** Without connection: the forms that open all the same, because their register was opened on this machine before. */
export function OfflineForms() {
  const [kept, setKept] = useState<Awaited<ReturnType<typeof listKeptRegisters>>>([])
  useEffect(() => {
    let isGone = false
    void listKeptRegisters().then((found) => isGone || setKept(found))
    return () => {
      isGone = true
    }
  }, [])
  return (
    <Section title="Đang mất kết nối" id="dang-mat-ket-noi">
      <p className={styles.none}>
        {kept.length > 0
          ? 'Vẫn ghi được vào các sổ đã mở trên máy này; biểu nhập chờ trên máy và tự gửi khi có mạng.'
          : 'Các sổ hiện lại khi có mạng. Sổ nào đã mở trên máy này thì lần sau ghi được cả khi mất mạng.'}
      </p>
      <ul className={styles.list}>
        {kept.map(({ code, name }) => (
          <li key={code} className={styles.line}>
            <AppLink className={styles.name} href={newRecordHref(code)}>
              Ghi vào sổ {name}
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
