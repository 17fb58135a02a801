import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Combobox.css'
import { Combobox } from '@mantine/core'
import styles from './agency-picker.module.css'
import type { FoundAgencies } from './find-agencies'

export type AgencyOptionsProps = { found: FoundAgencies; label: string; chosen: readonly string[] }

export function AgencyOptions({ found, label, chosen }: AgencyOptionsProps) {
  const { shown, hidden, searching } = found
  return (
    <Combobox.Dropdown className={styles.dropdown}>
      <Combobox.Options className={styles.options} aria-label={label} aria-busy={searching || undefined}>
        {shown.map((item) => (
          <Combobox.Option
            className={styles.option}
            value={item.id}
            key={item.id}
            disabled={item.disabled}
            active={chosen.includes(item.id)}
          >
            <span>{item.name}</span>
            {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
          </Combobox.Option>
        ))}
        {shown.length === 0 ? (
          <Combobox.Empty className={styles.message}>
            {searching ? 'Đang tìm…' : 'Không có cơ quan nào khớp. Hãy thử một phần khác của tên.'}
          </Combobox.Empty>
        ) : null}
      </Combobox.Options>
      {hidden !== 0 ? (
        <Combobox.Footer className={styles.message}>
          {hidden === 'some' ? 'Còn cơ quan khác' : `Còn ${hidden} cơ quan`}, gõ thêm để thu hẹp.
        </Combobox.Footer>
      ) : null}
    </Combobox.Dropdown>
  )
}
