/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   the popup of an ARIA combobox: focus and keys stay in its input */
import { useEffect, useRef } from 'react'
import { MarkedText } from '../../ui/text/marked-text'
import type { PaletteGroup } from './palette-item'
import styles from './search-palette.module.css'

export type PaletteOptionsProps = {
  id: string
  groups: readonly PaletteGroup[]
  /** What was typed, to be marked. */
  searched: string
  activeId: string | undefined
  optionId: (id: string) => string
  onPoint: (id: string) => void
  onChoose: (href: string) => void
}

/** The list under the palette's input; the focus stays in the input. */
export function PaletteOptions({ id, groups, searched, activeId, optionId, onPoint, onChoose }: PaletteOptionsProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div className={styles.list} role="listbox" id={id} aria-label="Kết quả" ref={list}>
      {groups.map((group) => (
        <div role="group" aria-label={group.title} key={group.title}>
          <div className={styles.group} aria-hidden="true">
            {group.title}
          </div>
          {group.items.map((item) => (
            <div
              key={item.id}
              id={optionId(item.id)}
              className={styles.option}
              role="option"
              aria-selected={item.id === activeId}
              onPointerMove={() => item.id !== activeId && onPoint(item.id)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(item.href)}
            >
              <span>
                <MarkedText text={item.label} searched={searched} />
              </span>
              {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
