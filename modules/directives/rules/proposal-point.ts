import { findOutlineMark } from './outline-marks.ts'

/** A place in a document: "điểm a khoản 2 Mục III", "nhiệm vụ số 4". Labels without their marks, lower case. */
export type OutlinePoint = { headings: string[]; letter: string | null; ordinal: number | null }

const HEADING =
  /(?:khoản|mục|phần|điều|chương|tiểu mục)\s+(?:số\s+)?((?:[ivxlc]+|\d{1,3}|[a-h])(?:\.\d{1,2}){0,2})(?![\p{L}\d])/giu
const LETTER = /điểm\s+([a-zđ]|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d])/iu
const ORDINAL = /(?:nhiệm vụ|stt|số thứ tự)\s+(?:số\s+|thứ\s+)?(\d{1,3})(?!\d)/iu

/** Reads a point as it is written; nothing found leaves every part empty. */
export function readPoint(point: string): OutlinePoint {
  const ordinal = ORDINAL.exec(point)?.[1]
  return {
    headings: [...point.matchAll(HEADING)].map((match) => (match[1] ?? '').toLowerCase()),
    letter: LETTER.exec(point)?.[1]?.toLowerCase() ?? null,
    ordinal: ordinal ? Number(ordinal) : null,
  }
}

/** Letters in the order in which points are counted (Nghị định 30/2020/NĐ-CP, Phụ lục I: a, b, c, d, đ, e, g …). */
const letters = Array.from('abcdđeghiklmnopqrstuvxy')

const labelOf = (heading: string): string | null => {
  const label = findOutlineMark(heading)?.label.toLowerCase() ?? null
  return label?.replace(/^(?:phần|chương|mục|điều)\s+/u, '').replace(/[.):\s–-]+$/u, '') ?? null
}

type Placed = { ordinal: number; section: string | null }

/**
 * How well a duty fits a point, 0 to 1: its heading carries one of the labels, and it stands there at that letter.
 * @param siblings every duty of the directive, in order
 */
export function fitsPoint(point: OutlinePoint, duty: Placed, siblings: readonly Placed[]): number {
  if (point.ordinal !== null) return duty.ordinal === point.ordinal ? 1 : 0
  const label = duty.section === null ? null : labelOf(duty.section)
  const inSection = label !== null && point.headings.includes(label)
  if (point.headings.length > 0 && !inSection) return 0
  if (point.letter === null) return inSection ? 0.6 : 0
  const group = siblings.filter(({ section }) => section === duty.section)
  const wanted = /^\d/.test(point.letter) ? Number.parseInt(point.letter, 10) : letters.indexOf(point.letter) + 1
  const stands = group.findIndex(({ ordinal }) => ordinal === duty.ordinal) + 1 === wanted
  if (stands) return inSection ? 1 : 0.5
  return inSection ? 0.2 : 0
}
