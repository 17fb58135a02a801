import { useMemo, useSyncExternalStore } from 'react'
import type { MapTone } from './map-shapes'

/** Colours as a canvas takes them, read from the tokens of the theme in use. */
export type MapPalette = {
  ground: string
  ink: string
  rule: string
  accent: string
  tones: Readonly<Record<MapTone, { strong: string; soft: string }>>
}

const attribute = 'data-mantine-color-scheme'

function subscribe(onChange: () => void): () => void {
  const watcher = new MutationObserver(onChange)
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: [attribute] })
  return () => watcher.disconnect()
}

const schemeOf = (): string | null => document.documentElement.getAttribute(attribute)

function readPalette(): MapPalette {
  const tokens = getComputedStyle(document.documentElement)
  const token = (name: string): string => tokens.getPropertyValue(name).trim() || '#808080'
  const tone = (name: string) => ({ strong: token(name), soft: token(`${name}-soft`) })
  return {
    ground: token('--sunken'),
    ink: token('--ink'),
    rule: token('--control-border'),
    accent: token('--accent-text'),
    tones: {
      plain: { strong: token('--control-border'), soft: token('--surface') },
      good: tone('--state-on-time'),
      bad: tone('--state-overdue'),
      unknown: { strong: token('--state-no-deadline'), soft: token('--sunken') },
      waiting: tone('--state-awaiting-confirmation'),
      accent: { strong: token('--accent-text'), soft: token('--accent-soft') },
    },
  }
}

/** The colours maps are drawn in; others when the theme changes. */
export function useMapPalette(): MapPalette {
  const scheme = useSyncExternalStore(subscribe, schemeOf)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the tokens change with the scheme
  return useMemo(() => readPalette(), [scheme])
}
