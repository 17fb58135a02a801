import type { Condition } from '../expressions/expression.ts'
import type { Field, PlaceLevel } from '../fields/field.ts'

/** Who keeps a register: an agency by the official name it has on the day, or every unit of a level for its own area. */
export type Keeper = { agency: string } | { level: PlaceLevel }

/** Something that must not be: while `when` is known to hold, the record is told so. A warning does not hinder submitting. */
export type RecordCheck = { when: Condition; message: string; severity: 'error' | 'warning'; field?: string }

/** A list of records of one shape; form, table, map, sheet, API and checks are all made from it. */
export type Register = {
  /** small letters, digits and hyphens; stands in addresses */
  code: string
  /** Vietnamese, of them all: "Tuyến đường hoa" */
  name: string
  /** Vietnamese, of one, within a sentence: "tuyến đường hoa" */
  nameOne: string
  /** what it is kept for, in a sentence */
  purpose: string
  fields: readonly Field[]
  /** fields by which one record is told from another on the screen, the first the most telling */
  titleFields: readonly string[]
  /** the place a record belongs to; without one it counts for the whole province */
  placeField?: string
  /** the date by which records are sorted and narrowed */
  dateField?: string
  keepers: readonly Keeper[]
  readers: 'everyone' | 'keepers_and_office'
  /** verified records may be published, with their public fields only */
  isPublic?: boolean
  checks?: readonly RecordCheck[]
  /** records that agree in all these fields are taken for the same thing */
  uniqueBy?: readonly string[]
  /** columns of the list before anybody chooses others */
  listColumns: readonly string[]
  /** shown above the form, as where nothing secret may enter */
  guardSentence?: string
}

/** Declares a register. What is wrong with it is said by `checkProgramme`, with the line to mend. */
export const defineRegister = (register: Register): Register => register

export const findField = (register: Register, code: string): Field | undefined =>
  register.fields.find((field) => field.code === code)
