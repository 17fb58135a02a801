import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Combobox.css'
import { Combobox } from '@mantine/core'
import styles from './agency-picker.module.css'
import type { FoundAgencies } from './find-agencies'

const emptyWords: Record<FoundAgencies['state'], (noun: string) => string> = {
  found: (noun) => `Không có ${noun} nào khớp. Hãy thử một phần khác của tên.`,
  searching: () => 'Đang tìm…',
  failed: () => 'Chưa tìm được. Kiểm tra kết nối rồi gõ lại.',
}

export type AgencyOptionsProps = {
  found: FoundAgencies
  label: string
  noun: string | undefined
  chosen: readonly string[]
}

export function AgencyOptions({ found, label, noun = 'cơ quan', chosen }: AgencyOptionsProps) {
  const { shown, hidden, state } = found
  return (
    <Combobox.Dropdown className={styles.dropdown}>
      <Combobox.Options className={styles.options} aria-label={label} aria-busy={state === 'searching' || undefined}>
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
          <Combobox.Empty className={styles.message}>{emptyWords[state](noun)}</Combobox.Empty>
        ) : null}
      </Combobox.Options>
      {hidden !== 0 ? (
        <Combobox.Footer className={styles.message}>
          {hidden === 'some' ? `Còn ${noun} khác` : `Còn ${hidden} ${noun}`}, gõ thêm để thu hẹp.
        </Combobox.Footer>
      ) : null}
    </Combobox.Dropdown>
  )
}
