export type PaletteItem = {
  id: string
  label: string
  /** Under the label: where it stands, until when. */
  detail?: string
  href: string
}

export type PaletteGroup = { title: string; items: PaletteItem[] }
