import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Combobox.css'
import { Combobox } from '@mantine/core'
import styles from './agency-picker.module.css'
import type { FoundAgencies } from './find-agencies'

export type AgencyOptionsProps = { found: FoundAgencies; label: string; chosen: readonly string[] }

export function AgencyOptions({ found, label, chosen }: AgencyOptionsProps) {
  return (
    <Combobox.Dropdown className={styles.dropdown}>
      <Combobox.Options className={styles.options} aria-label={label}>
        {found.shown.map((item) => (
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
        {found.shown.length === 0 ? (
          <Combobox.Empty className={styles.message}>
            Không có cơ quan nào khớp. Hãy thử một phần khác của tên.
          </Combobox.Empty>
        ) : null}
      </Combobox.Options>
      {found.hiddenCount > 0 ? (
        <Combobox.Footer className={styles.message}>
          Còn {found.hiddenCount} cơ quan, gõ thêm để thu hẹp.
        </Combobox.Footer>
      ) : null}
    </Combobox.Dropdown>
  )
}
