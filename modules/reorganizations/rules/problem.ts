/** What prevents recording (problems) or should be read before it (warnings). */
export const problemCodes = [
  'no_changes',
  'title_missing',
  'date_missing',
  'document_missing',
  'unknown_unit',
  'not_yet',
  'already_ended',
  'same_day',
  'changed_later',
  'contradiction',
  'target_missing',
  'target_ends',
  'into_itself',
  'too_few',
  'no_main_successor',
  'parent_missing',
  'parent_cycle',
  'children_left',
  'children_later',
  'name_taken',
  'code_taken',
  'field_not_held',
  'no_field',
  'recognition_overlaps',
  'namesakes',
  'work_left',
  'committees_left',
] as const

export type Problem = {
  /** null: about the reorganization itself */
  changeId: string | null
  code: (typeof problemCodes)[number]
  message: string
}
