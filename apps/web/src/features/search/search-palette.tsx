import { type KeyboardEvent, useState } from 'react'
import { Dialog } from '../../ui/actions/dialog'
import { useOpenHref } from '../../ui/link/use-open-href'
import { paletteGroups } from './palette-groups'
import { PaletteOptions } from './palette-options'
import styles from './search-palette.module.css'
import { useSearchSources } from './use-search-sources'
import { useSettled } from './use-settled'

const listId = 'ket-qua-tim'

/** Ctrl K: numbers, words, agencies and pages; arrows choose, Enter goes. */
export function SearchPalette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const openHref = useOpenHref()
  const [typed, setTyped] = useState('')
  const [index, setIndex] = useState(0)
  const settled = useSettled(typed.trim(), 180)
  const groups = paletteGroups(typed, useSearchSources(settled))
  const items = groups.flatMap((group) => group.items)
  const active = items[Math.min(index, items.length - 1)]

  function close() {
    setTyped('')
    setIndex(0)
    onClose()
  }

  function go(href: string) {
    close()
    openHref(href)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && items.length > 0) {
      event.preventDefault()
      setIndex((Math.min(index, items.length - 1) + step + items.length) % items.length)
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault()
      go(active.href)
    }
  }

  return (
    <Dialog opened={opened} onClose={close} title="Tìm và đi đến">
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Số văn bản, từ trong nhiệm vụ, tên cơ quan"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active ? optionId(active.id) : undefined}
        autoComplete="off"
        placeholder="Số văn bản, từ trong nhiệm vụ, tên cơ quan"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setIndex(0)
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteOptions
        id={listId}
        groups={groups}
        searched={typed}
        activeId={active?.id}
        optionId={optionId}
        onPoint={(id) => setIndex(items.findIndex((item) => item.id === id))}
        onChoose={go}
      />
      <p className={styles.hint}>↑ ↓ để chọn, Enter để mở, Esc để đóng.</p>
    </Dialog>
  )
}

const optionId = (id: string): string => `tim-${id}`
