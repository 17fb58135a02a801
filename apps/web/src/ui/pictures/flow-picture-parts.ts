export type FlowPictureBox = {
  id: string
  href: string
  /** Read aloud for the link: the whole name and what there is to know. */
  label: string
  lines: readonly string[]
  details: readonly string[]
  /** ended: no longer there; guest: at home elsewhere; marked: the one asked about */
  look: 'plain' | 'ended' | 'guest' | 'marked'
  dashed: boolean
}

export type FlowPictureBand = {
  id: string
  from: string
  to: string
  /** Stand where the band arrives. */
  labelLines: readonly string[]
  look: 'strong' | 'quiet'
  dashed: boolean
}

/** Stands above a column. */
export type FlowPictureHead = { title: string; lines: readonly string[] }

/** Sizes of letters and lines in pixels at a root font of 16, as the layout reckons with them. */
export type FlowLetters = Record<'name' | 'detail' | 'label', { size: number; line: number }> & { padding: number }

export const flowLetters: FlowLetters = {
  name: { size: 13, line: 18 },
  detail: { size: 12, line: 16 },
  label: { size: 12, line: 15 },
  padding: 10,
}
